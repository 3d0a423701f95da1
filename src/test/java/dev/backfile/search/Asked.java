package dev.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query, in parts.
 *
 * @param words words that articles must have
 * @param prefix how one more word begins
 * @param without words that articles must not have
 * @param filters names that they must have, or not
 * @param years the years in which they must have appeared, the first and the last one
 */
record Asked(
        List<String> words,
        Optional<String> prefix,
        List<String> without,
        List<Filter> filters,
        Optional<List<Integer>> years) {

    /**
     * Words of a name.
     *
     * @param field what is typed for its taxonomy
     * @param taxonomy its taxonomy
     * @param words the words
     * @param isWithout whether articles must not have it
     */
    record Filter(String field, String taxonomy, List<String> words, boolean isWithout) {}

    /** As readers type it. */
    String text() {
        List<String> parts = new ArrayList<>();
        filters.forEach(filter -> parts.add(
                (filter.isWithout() ? "-" : "") + filter.field() + ":\"" + String.join(" ", filter.words()) + "\""));
        years.ifPresent(range -> parts.add("year:" + range.get(0) + ".." + range.get(1)));
        without.forEach(word -> parts.add("-" + word));
        parts.addAll(words);
        parts.add(prefix.orElse("."));
        return String.join(" ", parts);
    }
}
