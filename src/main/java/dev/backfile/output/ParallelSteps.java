package dev.backfile.output;

import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Steps on the disk that do not need one another, taken by many threads. Stateless. */
final class ParallelSteps {

    private ParallelSteps() {}

    /** One step. */
    @FunctionalInterface
    interface Step<T> {
        void take(T item) throws IOException;
    }

    /**
     * Takes a step for each item, in any order.
     *
     * @throws IOException the first failure; those that had begun by then have ended, and no other was begun
     */
    static <T> void take(List<T> items, Threads threads, Step<T> step) throws IOException {
        AtomicReference<@Nullable IOException> failed = new AtomicReference<>();
        threads.map(items, item -> failed.get() == null && isTaken(item, step, failed));
        IOException failure = failed.get();
        if (failure != null) {
            throw failure;
        }
    }

    private static <T> boolean isTaken(T item, Step<T> step, AtomicReference<@Nullable IOException> failed) {
        try {
            step.take(item);
            return true;
        } catch (IOException failure) {
            failed.compareAndSet(null, failure);
            return false;
        }
    }
}
