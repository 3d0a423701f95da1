package dev.backfile.config.value;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of the settings that were read by their declarations. Immutable. */
public final class DeclaredValues implements Fingerprinted {

    /** None. */
    public static final DeclaredValues NONE = new DeclaredValues(Map.of());

    /** What the keys begin with of which no page shows anything. */
    private static final String OF_PREVIEWS = "serve.";

    private final Map<String, Object> values;

    /** The values by their keys, each of the type of its setting. */
    public DeclaredValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * The value of a setting.
     *
     * @throws IllegalArgumentException if the reader of the settings was not told of this setting
     */
    public <T> T get(Setting<T> setting) {
        return find(setting, setting.key())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the setting " + setting.key() + " is not among those that were read"));
    }

    /**
     * The value of a setting whose key has a name to fill in; empty where the site does not set it.
     *
     * @param key its key with the name filled in
     */
    @SuppressWarnings("unchecked") // put in by the setting's own type
    public <T> Optional<T> find(Setting<T> setting, String key) {
        return Optional.ofNullable((T) values.get(key));
    }

    @Override
    public void addTo(ByteWriter to) {
        Map<String, Object> shown = new TreeMap<>(values);
        shown.keySet().removeIf(key -> key.startsWith(OF_PREVIEWS));
        addAll(shown, to);
    }

    /** Writes values by their keys, which are in order. */
    public static void addAll(Map<String, Object> values, ByteWriter to) {
        to.all(values.entrySet(), (writer, value) -> addValue(value.getValue(), writer.text(value.getKey())));
    }

    private static void addValue(Object value, ByteWriter to) {
        to.text(value.getClass().getSimpleName());
        if (value instanceof List<?> list) {
            to.all(list, (writer, item) -> addValue(item, writer));
        } else {
            to.text(String.valueOf(value));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** All keys in order, each with its value. */
    @Override
    public String toString() {
        return values.toString();
    }
}
