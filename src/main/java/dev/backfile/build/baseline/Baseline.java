package dev.backfile.build.baseline;

import dev.backfile.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which mistakes are accepted, and how often each. Immutable.
 *
 * @param entries how often a mistake is accepted, by its {@link Entry#name() name}
 * @param boundless whether every mistake is accepted that may be
 */
public record Baseline(Map<String, Integer> entries, boolean boundless) {

    /** Accepts nothing. */
    public static final Baseline NONE = new Baseline(Map.of(), false);

    /** Accepts whatever may be accepted. */
    public static final Baseline ALL = new Baseline(Map.of(), true);

    /** Keeps a copy of the entries. */
    public Baseline {
        entries = Map.copyOf(entries);
    }

    /** Accepts these mistakes, as far as they may be accepted, and no others. */
    public static Baseline of(Collection<Diagnostic> mistakes) {
        Map<String, Integer> entries = new HashMap<>();
        mistakes.stream()
                .filter(mistake -> mistake.code().isAdjustable())
                .map(Entry::of)
                .forEach(entry -> entries.merge(entry.name(), entry.times(), Integer::sum));
        return new Baseline(entries, false);
    }

    /** Whether it accepts nothing. */
    public boolean isEmpty() {
        return entries.isEmpty() && !boundless;
    }

    /** Begins to accept the mistakes of one bake. */
    public Acceptance begin() {
        return new Acceptance(this);
    }
}
