package dev.backfile.build.baseline;

import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Accepts the mistakes of one bake, each as often as the baseline says. Confined to one thread. */
public final class Acceptance {

    private final Map<String, Integer> left;
    private final boolean boundless;
    private long accepted;

    Acceptance(Baseline baseline) {
        this.left = new HashMap<>(baseline.entries());
        this.boundless = baseline.boundless();
    }

    /** Whether a mistake is accepted; once more counts as once more. */
    public boolean accepts(Diagnostic mistake) {
        if (!mistake.code().isAdjustable()) {
            return false;
        }
        Entry entry = Entry.of(mistake);
        boolean counted = Bound.others(mistake).isPresent();
        boolean covered = boundless
                || take(entry.name(), entry.times())
                || (counted ? takeOfKind(mistake, entry.times()) : take(Entry.nameOfOthers(mistake), 1));
        if (covered) {
            accepted += entry.times();
        }
        return covered;
    }

    /** How many mistakes were accepted. */
    public long accepted() {
        return accepted;
    }

    /** How many more would have been. */
    public long left() {
        return left.values().stream().mapToLong(Integer::longValue).sum();
    }

    private boolean take(String name, int times) {
        int possible = left.getOrDefault(name, 0);
        if (possible < times) {
            return false;
        }
        left.put(name, possible - times);
        return true;
    }

    /** Takes whatever is left for a kind in a file: an edit may have moved what was told one by one beyond the bound. */
    private boolean takeOfKind(Diagnostic mistake, int times) {
        List<String> names = left.keySet().stream()
                .filter(name -> Entry.isOfKind(name, mistake))
                .toList();
        if (names.stream().mapToLong(left::get).sum() < times) {
            return false;
        }
        int missing = times;
        for (String name : names) {
            int taken = Math.min(missing, left.get(name));
            left.merge(name, -taken, Integer::sum);
            missing -= taken;
        }
        return true;
    }
}
