package dev.backfile.imports.markdown;

import java.util.Map;
import java.util.TreeMap;

/** Counts what of a text is lost. */
final class Losses {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** One more of a kind. */
    void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** What was lost, with how often. */
    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
