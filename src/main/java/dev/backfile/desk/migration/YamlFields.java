package dev.backfile.desk.migration;

import dev.backfile.desk.scaffold.YamlText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of front matter in YAML. Whatever a name or a value holds, it is read as the same text and as nothing else. */
final class YamlFields {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private final StringBuilder lines = new StringBuilder("---\n");

    /** A field with a text, a number, a flag, or a list or map of these. */
    YamlFields add(String name, Object value) {
        return written(name, of(value));
    }

    /** A field whose value is YAML already. */
    YamlFields written(String name, String yaml) {
        lines.append(name(name)).append(": ").append(yaml).append('\n');
        return this;
    }

    /** The whole front matter, with the line that ends it. */
    String text() {
        return lines + "---\n";
    }

    private static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() ? YamlText.value(name) : YamlText.quoted(name);
    }

    private static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> YamlText.quoted(String.valueOf(entry.getKey())) + ": " + inside(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlFields::inside).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : YamlText.value(String.valueOf(value));
    }

    /** A value within brackets. */
    private static String inside(Object value) {
        return value instanceof String text ? YamlText.entry(text) : of(value);
    }
}
