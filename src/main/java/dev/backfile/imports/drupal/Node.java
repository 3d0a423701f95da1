package dev.backfile.imports.drupal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A node, whichever form it came in: its values by the names of their fields in lower case, with {@code _} between words.
 *
 * @param values its values, in order
 * @param place where it stands
 */
record Node(Map<String, List<String>> values, String place) {

    /** The first value that is said under one of these names; empty where none is. */
    String value(String... names) {
        for (String name : names) {
            Optional<String> said = values.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
            if (said.isPresent()) {
                return said.get();
            }
        }
        return "";
    }

    /** All values of the first of these names that has any. */
    List<String> list(String... names) {
        for (String name : names) {
            List<String> said = new ArrayList<>(values.getOrDefault(name, List.of()));
            said.removeIf(String::isBlank);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return List.of();
    }

    /** The name of a field as columns and fields are compared by. */
    static String name(String written) {
        return written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }
}
