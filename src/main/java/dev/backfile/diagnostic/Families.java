package dev.backfile.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one line of each family of mistakes that is large enough. */
final class Families {

    private static final int PLACES = 3;

    private Families() {}

    /**
     * What is told at one place.
     *
     * @param first the mistake, or the first of a family
     * @param count how many mistakes it stands for
     * @param message the sentence for all of them
     * @param others where more of them stand; empty for a single mistake
     */
    record Told(Diagnostic first, int count, String message, String others) {}

    /** What to tell of mistakes in order; a family stands where its first member does. */
    static List<Told> of(Collection<Diagnostic> ordered) {
        Map<Key, List<Diagnostic>> members = new HashMap<>();
        ordered.forEach(diagnostic -> Key.of(diagnostic)
                .ifPresent(key ->
                        members.computeIfAbsent(key, any -> new ArrayList<>()).add(diagnostic)));
        List<Told> told = new ArrayList<>();
        for (Diagnostic diagnostic : ordered) {
            List<Diagnostic> family = Key.of(diagnostic).map(members::get).orElseGet(() -> List.of(diagnostic));
            int least = diagnostic.family().map(Family::least).orElse(Integer.MAX_VALUE);
            if (family.size() < least) {
                told.add(new Told(diagnostic, 1, diagnostic.message(), ""));
            } else if (family.get(0) == diagnostic) {
                told.add(together(family));
            }
        }
        return told;
    }

    private static Told together(List<Diagnostic> family) {
        Diagnostic first = family.get(0);
        int more = family.size() - 1 - PLACES;
        String others = family.stream()
                .skip(1)
                .limit(PLACES)
                .map(other -> other.place().toString())
                .collect(Collectors.joining(", ", "also ", more > 0 ? " and at " + number(more) + " more places" : ""));
        String sentence = first.family().map(Family::sentence).orElse("");
        return new Told(first, family.size(), number(family.size()) + " " + sentence, others);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private record Key(Code code, Severity severity, Family family) {

        static Optional<Key> of(Diagnostic diagnostic) {
            return diagnostic.family().map(family -> new Key(diagnostic.code(), diagnostic.severity(), family));
        }
    }
}
