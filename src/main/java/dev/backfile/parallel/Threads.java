package dev.backfile.parallel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Works on many things at once. Whoever asks for it says nothing of how many threads there are. */
public interface Threads extends Background {

    /** The thread of the caller alone. */
    Threads CALLER = new Threads() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
            return items.stream().map(work).toList();
        }

        @Override
        public <T> Supplier<T> begin(Supplier<T> work) {
            T result = work.get();
            return () -> result;
        }
    };

    /**
     * What becomes of each item, in the order of the items.
     *
     * @param work a function that many threads may call at once
     */
    <T, R> List<R> map(List<T> items, Function<T, R> work);
}
