package dev.backfile.imports.survey;

import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts which fields could stand for Backfile's in documents that do not have these. */
final class MappingCandidates {

    private static final int DEPTH = 2;

    private final Map<Target, Tally> found = new HashMap<>();

    /** Looks at one document. */
    void add(Value.Mapping document) {
        Map<String, Value> values = new LinkedHashMap<>();
        collect("", document, values, 0);
        for (Target target : Target.ALL) {
            if (!target.isIn(document)) {
                values.forEach((name, value) -> {
                    if (fits(target, name, value)) {
                        found.computeIfAbsent(target, first -> new Tally()).add(name, name);
                    }
                });
            }
        }
    }

    /** The fields that could stand for one of Backfile's, the likeliest first. */
    List<Counted> of(Target target) {
        List<Counted> candidates =
                new ArrayList<>(found.getOrDefault(target, new Tally()).inOrder());
        candidates.sort(Comparator.<Counted>comparingInt(candidate -> rank(target, candidate.name()))
                .thenComparing(Comparator.comparing(Counted::count).reversed()));
        return List.copyOf(candidates);
    }

    private static int rank(Target target, String name) {
        int rank = target.rank(name);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static boolean fits(Target target, String name, Value value) {
        boolean dateByName = target.field().equals("date")
                && name.toLowerCase(Locale.ROOT).contains("date")
                && !name.toLowerCase(Locale.ROOT).matches(".*(?:mod|upd|expir|event|end|start|due).*");
        return (target.rank(name) >= 0 || dateByName) && target.fits().test(value);
    }

    private static void collect(String prefix, Value.Mapping mapping, Map<String, Value> values, int depth) {
        for (Value.Field field : mapping.inOrder()) {
            String name = prefix + field.name();
            if (Shape.of(field.value()) != Shape.EMPTY) {
                values.put(name, field.value());
            }
            if (field.value() instanceof Value.Mapping inner && depth < DEPTH) {
                collect(name + ".", inner, values, depth + 1);
            }
        }
    }
}
