package dev.backfile.imports.document;

import dev.backfile.desk.scaffold.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that is brought into a site.
 *
 * @param folder the folder in that of the articles, such as {@code 2014}; empty for that folder itself
 * @param name the name of its file without extension; what cannot be part of a URL is left out of it
 * @param fields its front matter, in order: texts, lists of texts, or maps of texts
 * @param text its text in Markdown
 * @param checks what an editor is to look at, each a sentence; comments of its front matter, which nothing reads
 */
public record ImportedDocument(
        String folder, String name, Map<String, Object> fields, String text, List<String> checks) {

    /** The fields keep their order. */
    public ImportedDocument {
        fields = new LinkedHashMap<>(fields);
        checks = List.copyOf(checks);
    }

    /** A document of which everything is certain. */
    public ImportedDocument(String folder, String name, Map<String, Object> fields, String text) {
        this(folder, name, fields, text, List.of());
    }

    /** The document as a file. */
    String file() {
        StringBuilder file = new StringBuilder("---\n");
        fields.forEach((name, value) ->
                file.append(name).append(": ").append(value(name, value)).append('\n'));
        checks.forEach(check -> file.append("# check: ")
                .append(check.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                        .strip())
                .append('\n'));
        return file.append("---\n")
                .append(text)
                .append(text.isEmpty() ? "" : "\n")
                .toString();
    }

    private static String value(String name, Object value) {
        if (value instanceof List<?> list) {
            return YamlText.list(list.stream().map(String::valueOf).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + String.join(
                            ", ",
                            map.entrySet().stream()
                                    .map(entry ->
                                            entry.getKey() + ": " + YamlText.entry(String.valueOf(entry.getValue())))
                                    .toList())
                    + "}";
        }
        String text = String.valueOf(value);
        return name.equals("date") || name.equals("updated")
                ? text
                : isBlock(text) ? block(text) : YamlText.value(text);
    }

    /** Whether YAML has a text as lines: they begin with no blank, and hold no character that it escapes. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && text.lines().noneMatch(line -> line.isBlank() || Character.isWhitespace(line.charAt(0)))
                && text.chars()
                        .noneMatch(sign -> sign != '\n' && Character.isISOControl(sign)
                                || sign >= 0x2028 && sign <= 0x2029
                                || sign >= 0xFEFF);
    }

    private static String block(String text) {
        return "|\n  " + text.stripTrailing().replace("\n", "\n  ");
    }
}
