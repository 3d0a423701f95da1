package dev.backfile.law;

import dev.backfile.BakeRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site and what happens to it: a clean bake, then steps, each some edits and a bake.
 *
 * @param seed what it was made from
 * @param files the site's files at the beginning
 * @param steps what happens; the first is the first bake
 */
record Scenario(long seed, SortedMap<String, String> files, List<Step> steps) {

    Scenario {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        steps = List.copyOf(steps);
    }

    /** Some edits, and a bake. */
    record Step(List<Edit> edits, Options options) {

        Step {
            edits = List.copyOf(edits);
        }
    }

    /**
     * How a bake is done.
     *
     * @param asOf the moment as of which; empty for now
     */
    record Options(Optional<String> asOf, boolean keepGoing, boolean drafts, boolean strict, boolean clean) {

        BakeRequest on(BakeRequest request) {
            BakeRequest asked = request.withKeepGoing(keepGoing)
                    .withDrafts(drafts)
                    .withStrict(strict)
                    .withClean(clean);
            return asOf.map(asked::withAsOf).orElse(asked);
        }

        @Override
        public String toString() {
            return "bake" + asOf.map(moment -> " --as-of " + moment).orElse("") + (keepGoing ? " --keep-going" : "")
                    + (drafts ? " --drafts" : "") + (strict ? " --strict" : "") + (clean ? " --clean" : "");
        }
    }

    Scenario withSteps(List<Step> changed) {
        return new Scenario(seed, files, changed);
    }

    Scenario withFiles(SortedMap<String, String> changed) {
        return new Scenario(seed, changed, steps);
    }

    /** The whole of it, for a reader. */
    String script() {
        StringBuilder script = new StringBuilder("a site of " + files.size() + " files\n");
        files.forEach((path, text) -> script.append("    ")
                .append(path)
                .append('\n')
                .append(Edit.indented(text))
                .append('\n'));
        for (int number = 0; number < steps.size(); number++) {
            script.append("step ").append(number).append('\n');
            steps.get(number)
                    .edits()
                    .forEach(edit -> script.append("    ").append(edit).append('\n'));
            script.append("    ").append(steps.get(number).options()).append('\n');
        }
        return script.toString();
    }
}
