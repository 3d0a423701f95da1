package dev.backfile.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What templates may ask of one kind of thing: a table from keys to how their values are read. Values are read only when
 * they are asked for. Immutable.
 *
 * @param <T> the kind of thing
 */
final class Keys<T> {

    private final Map<String, Function<T, @Nullable Object>> readers;

    private Keys(Map<String, Function<T, @Nullable Object>> readers) {
        this.readers = Collections.unmodifiableMap(readers);
    }

    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    boolean has(String key) {
        return readers.containsKey(key);
    }

    Set<String> names() {
        return readers.keySet();
    }

    /** How the value of a key is read, not yet wrapped; null when the table has no such key. */
    @Nullable
    Function<T, @Nullable Object> reader(String key) {
        return readers.get(key);
    }

    /** The value of a key, not yet wrapped; null when there is none. */
    @Nullable
    Object read(T subject, String key) {
        Function<T, @Nullable Object> reader = reader(key);
        return reader == null ? null : reader.apply(subject);
    }

    /** Collects the keys of a table. */
    static final class Builder<T> {

        private final Map<String, Function<T, @Nullable Object>> readers = new LinkedHashMap<>();

        Builder<T> key(String name, Function<T, @Nullable Object> reader) {
            readers.put(name, reader);
            return this;
        }

        Builder<T> keys(Keys<T> others) {
            readers.putAll(others.readers);
            return this;
        }

        Keys<T> build() {
            return new Keys<>(new LinkedHashMap<>(readers));
        }
    }
}
