package dev.backfile.archive;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once for all threads.
 *
 * @param <T> the value
 */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /** A value that this makes. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value. */
    public T get() {
        T value = made;
        if (value == null) {
            synchronized (this) {
                value = made;
                if (value == null) {
                    value = maker.get();
                    made = value;
                }
            }
        }
        return value;
    }

    /** The value if somebody has asked for it. */
    public Optional<T> ifMade() {
        return Optional.ofNullable(made);
    }
}
