package dev.backfile.law;

import dev.backfile.law.Scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Cuts a scenario down: takes away steps, edits, files and lines as long as it still breaks the law. */
final class Shrinker {

    private final Predicate<Scenario> breaksLaw;
    private int triesLeft;

    /**
     * @param breaksLaw whether a scenario breaks the law
     * @param tries how often to ask that at most
     */
    Shrinker(Predicate<Scenario> breaksLaw, int tries) {
        this.breaksLaw = breaksLaw;
        this.triesLeft = tries;
    }

    /** A smaller scenario that breaks the law, too. */
    Scenario shrink(Scenario broken) {
        Scenario smallest = broken;
        Scenario before;
        do {
            before = smallest;
            smallest = withFewerSteps(smallest);
            smallest = withFewerEdits(smallest);
            smallest = withFewerFiles(smallest);
            smallest = withFewerLines(smallest);
        } while (!before.equals(smallest) && triesLeft > 0);
        return smallest;
    }

    private Scenario withFewerSteps(Scenario scenario) {
        Scenario smallest = scenario;
        for (int number = scenario.steps().size() - 1; number >= 0; number--) {
            List<Step> steps = new ArrayList<>(smallest.steps());
            steps.remove(number);
            smallest = better(smallest.withSteps(steps), smallest);
        }
        return smallest;
    }

    private Scenario withFewerEdits(Scenario scenario) {
        Scenario smallest = scenario;
        for (int number = 0; number < scenario.steps().size(); number++) {
            for (int edit = scenario.steps().get(number).edits().size() - 1; edit >= 0; edit--) {
                List<Step> steps = new ArrayList<>(smallest.steps());
                List<Edit> edits = new ArrayList<>(steps.get(number).edits());
                edits.remove(edit);
                steps.set(number, new Step(edits, steps.get(number).options()));
                smallest = better(smallest.withSteps(steps), smallest);
            }
        }
        return smallest;
    }

    private Scenario withFewerFiles(Scenario scenario) {
        Scenario smallest = scenario;
        for (String path : scenario.files().keySet()) {
            SortedMap<String, String> files = new TreeMap<>(smallest.files());
            files.remove(path);
            smallest = better(smallest.withFiles(files), smallest);
        }
        return smallest;
    }

    private Scenario withFewerLines(Scenario scenario) {
        Scenario smallest = scenario;
        for (String path : scenario.files().keySet()) {
            for (int line = (int) scenario.files().get(path).lines().count() - 1; line >= 0; line--) {
                List<String> lines =
                        new ArrayList<>(smallest.files().get(path).lines().toList());
                lines.remove(line);
                SortedMap<String, String> files = new TreeMap<>(smallest.files());
                files.put(path, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
                smallest = better(smallest.withFiles(files), smallest);
            }
        }
        return smallest;
    }

    private Scenario better(Scenario smaller, Scenario otherwise) {
        return triesLeft-- > 0 && breaksLaw.test(smaller) ? smaller : otherwise;
    }
}
