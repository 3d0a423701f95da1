package dev.backfile.imports.wordpress;

import java.util.List;
import java.util.Map;

/**
 * One item of an export: an article, a page, a picture, or something of WordPress's own.
 *
 * @param values its plain elements by their names in the export, such as {@code wp:post_name}
 * @param terms the terms that it has
 * @param meta its custom fields
 * @param comments its comments
 * @param line the line of the export in which it begins
 */
record Item(
        Map<String, String> values,
        List<Term> terms,
        Map<String, String> meta,
        List<Map<String, String>> comments,
        int line) {

    /**
     * A term.
     *
     * @param domain its taxonomy
     * @param nicename its slug
     * @param name its name
     */
    record Term(String domain, String nicename, String name) {}

    /** The value of an element; empty where there is none. */
    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What it is called in a report. */
    String place() {
        return "line " + line + (value("title").isEmpty() ? "" : ", " + value("title"));
    }
}
