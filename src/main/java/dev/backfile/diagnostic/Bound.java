package dev.backfile.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the mistakes of one file to a number that a person can read: of each kind the first {@value #MOST}, and then a
 * line that counts the others.
 */
public final class Bound {

    /** How many mistakes of one kind are told of one file. */
    public static final int MOST = 100;

    private static final String BEFORE = "this file has ";
    private static final String AFTER = " more mistakes of this kind from here on";
    private static final Pattern COUNT = Pattern.compile(BEFORE + "([0-9]{1,9})" + AFTER);

    private Bound() {}

    /** How many mistakes a line stands for that counts others; empty for a mistake that is told by itself. */
    public static OptionalInt others(Diagnostic diagnostic) {
        Matcher count = COUNT.matcher(diagnostic.message());
        return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }

    /** The mistakes in order, those beyond the bound counted; the same when they are bounded again. */
    public static List<Diagnostic> of(Collection<Diagnostic> diagnostics) {
        List<Diagnostic> ordered = diagnostics.stream().sorted().toList();
        if (ordered.size() <= MOST) {
            return ordered;
        }
        Map<Kind, Integer> counts = new HashMap<>();
        ordered.forEach(diagnostic -> counts.merge(Kind.of(diagnostic), 1, Integer::sum));
        List<Diagnostic> bounded = new ArrayList<>();
        Map<Kind, Integer> told = new HashMap<>();
        for (Diagnostic diagnostic : ordered) {
            Kind kind = Kind.of(diagnostic);
            int number = told.merge(kind, 1, Integer::sum);
            int others = counts.get(kind) - MOST;
            if (number <= MOST || others == 1) {
                bounded.add(diagnostic);
            } else if (number == MOST + 1) {
                bounded.add(new Diagnostic(
                        diagnostic.code(),
                        diagnostic.severity(),
                        diagnostic.place(),
                        BEFORE + others + AFTER,
                        "mend the first of them, and bake again"));
            }
        }
        return List.copyOf(bounded);
    }

    private record Kind(String path, Code code, Severity severity) {

        static Kind of(Diagnostic diagnostic) {
            return new Kind(diagnostic.place().path(), diagnostic.code(), diagnostic.severity());
        }
    }
}
