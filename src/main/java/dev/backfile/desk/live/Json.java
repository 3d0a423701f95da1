package dev.backfile.desk.live;

import dev.backfile.notation.JsonEscape;
import java.util.Collection;

/** Writes an object of JSON, field by field. */
final class Json {

    private final StringBuilder text = new StringBuilder("{");

    Json text(String name, String value) {
        JsonEscape.append(name(name), value);
        return this;
    }

    Json number(String name, long value) {
        name(name).append(value);
        return this;
    }

    Json flag(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    Json texts(String name, Collection<String> values) {
        name(name).append('[');
        String comma = "";
        for (String value : values) {
            JsonEscape.append(text.append(comma), value);
            comma = ",";
        }
        text.append(']');
        return this;
    }

    Json objects(String name, Collection<Json> values) {
        name(name).append('[');
        String comma = "";
        for (Json value : values) {
            text.append(comma).append(value.written());
            comma = ",";
        }
        text.append(']');
        return this;
    }

    private StringBuilder name(String name) {
        if (text.length() > 1) {
            text.append(',');
        }
        JsonEscape.append(text, name);
        return text.append(':');
    }

    String written() {
        return text + "}";
    }
}
