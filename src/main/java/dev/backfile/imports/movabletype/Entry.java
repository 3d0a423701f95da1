package dev.backfile.imports.movabletype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of an export.
 *
 * @param fields its lines of one field each, by their names in capitals, in order
 * @param parts its texts of several lines, by their names in capitals, such as {@code BODY}
 * @param comments its comments and pings: their fields, and what they say as {@code TEXT}
 * @param line the line in which it begins
 */
record Entry(
        Map<String, List<String>> fields, Map<String, String> parts, List<Map<String, String>> comments, int line) {

    /** An entry that is being read. */
    static Entry begun(int line) {
        return new Entry(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), line);
    }

    /** The first value of a field; empty where there is none. */
    String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** All values of a field. */
    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** A text of several lines; empty where there is none. */
    String part(String name) {
        return parts.getOrDefault(name, "").strip();
    }

    /** What it is called in a report. */
    String place() {
        return "line " + line + (value("TITLE").isEmpty() ? "" : ", " + value("TITLE"));
    }

    /** Notes a line of a field. */
    void field(String name, String value) {
        fields.computeIfAbsent(name.toUpperCase(Locale.ROOT), first -> new ArrayList<>())
                .add(value.strip());
    }
}
