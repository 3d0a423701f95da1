package dev.backfile.imports.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is met, with where it was met first. Of so many kinds that nobody reads them only the first are kept apart. */
final class Tally {

    private static final int MOST_KINDS = 2_000;
    private static final String REST = "(others)";

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private static final class Count {
        private final String example;
        private int times;

        Count(String example) {
            this.example = example;
        }
    }

    /** One more of a kind; the first of it is its example. */
    void add(String kind, String example) {
        boolean room = counts.containsKey(kind) || counts.size() < MOST_KINDS;
        counts.computeIfAbsent(room ? kind : REST, first -> new Count(example)).times++;
    }

    /** How many of a kind there were. */
    int count(String kind) {
        Count count = counts.get(kind);
        return count == null ? 0 : count.times;
    }

    /** Whether there was nothing. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many kinds there were. */
    int kinds() {
        return counts.size();
    }

    /** What was counted, the most frequent first, else in the order of the names. */
    List<Counted> inOrder() {
        List<Counted> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.add(new Counted(kind, count.times, count.example)));
        all.sort(Comparator.comparing(Counted::count).reversed().thenComparing(Counted::name));
        return List.copyOf(all);
    }
}
