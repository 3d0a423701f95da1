package dev.backfile.parallel;

import java.util.function.Supplier;

/** Does work beside what its caller does. */
public interface Background {

    /** Begins some work; the result waits for its end, and throws what it threw. */
    <T> Supplier<T> begin(Supplier<T> work);
}
