package dev.backfile.theme.value;

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
public final class Variables<T> {

    private final Map<String, Function<T, @Nullable Object>> readers;

    private Variables(Map<String, Function<T, @Nullable Object>> readers) {
        this.readers = Collections.unmodifiableMap(readers);
    }

    /** A table without variables, to which they are added. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Whether there is such a variable. */
    public boolean has(String key) {
        return readers.containsKey(key);
    }

    /** The names of all variables, in the order in which they were added. */
    public Set<String> names() {
        return readers.keySet();
    }

    /** How the value of a key is read, not yet wrapped; null when the table has no such key. */
    @Nullable
    public Function<T, @Nullable Object> reader(String key) {
        return readers.get(key);
    }

    /** The value of a key, not yet wrapped; null when there is none. */
    @Nullable
    public Object read(T subject, String key) {
        Function<T, @Nullable Object> reader = reader(key);
        return reader == null ? null : reader.apply(subject);
    }

    /** Collects the keys of a table. */
    public static final class Builder<T> {

        private final Map<String, Function<T, @Nullable Object>> readers = new LinkedHashMap<>();

        /** Adds a variable, and how it is read. */
        public Builder<T> key(String name, Function<T, @Nullable Object> reader) {
            readers.put(name, reader);
            return this;
        }

        /** Adds all variables of another table. */
        public Builder<T> keys(Variables<T> others) {
            readers.putAll(others.readers);
            return this;
        }

        /** The table. */
        public Variables<T> build() {
            return new Variables<>(new LinkedHashMap<>(readers));
        }
    }
}
