package dev.backfile.desk.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a new document says of itself, by the placeholders of archetypes. A text is a list of one, and what is not said an
 * empty list. Immutable.
 */
final class FieldValues {

    /** The placeholders that have any number of texts. */
    private static final Set<String> LISTS = Set.of("authors", "tags");

    private final Map<String, List<String>> values;

    private FieldValues(Map<String, List<String>> values) {
        this.values = values;
    }

    /** What a document says. */
    static FieldValues of(
            String headline, String date, List<String> authors, List<String> tags, String section, String slug) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("headline", one(headline));
        values.put("date", one(date));
        values.put("authors", authors);
        values.put("tags", tags);
        values.put("section", one(section));
        values.put("slug", one(slug));
        return new FieldValues(values);
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The names of all placeholders. */
    Set<String> names() {
        return values.keySet();
    }

    /** What stands for a placeholder; empty when there is no such placeholder. */
    Optional<List<String>> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What stands for a placeholder that is there. */
    List<String> get(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What stands for a placeholder, as one text. */
    String text(String name, String between) {
        return String.join(between, get(name));
    }

    /** Whether a placeholder has any number of texts. */
    static boolean isList(String name) {
        return LISTS.contains(name);
    }
}
