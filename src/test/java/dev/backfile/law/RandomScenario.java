package dev.backfile.law;

import dev.backfile.law.Scenario.Options;
import dev.backfile.law.Scenario.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Makes a random site, and what happens to it. */
final class RandomScenario {

    /** In a hundred: the sites that keep a register of permalinks. */
    private static final int REGISTERED = 25;

    private final Dice dice;
    private LocalDate asOf = LocalDate.of(2020, 1, 1);

    private RandomScenario(Dice dice) {
        this.dice = dice;
    }

    /** The scenario of a seed; always the same. */
    static Scenario of(long seed) {
        return new RandomScenario(new Dice(seed)).make(seed);
    }

    private Scenario make(long seed) {
        Workshop workshop = RandomSite.of(dice);
        boolean registered = dice.chance(REGISTERED);
        if (registered) {
            workshop.files().replaceAll((path, text) -> text.replaceAll("\\$\\{published_date[^}]*}", "then"));
        }
        SortedMap<String, String> files = workshop.everything();
        RandomEdits edits = new RandomEdits(workshop);
        boolean keepGoing = !registered && dice.chance(40);
        boolean drafts = !registered && dice.chance(15);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(List.of(), new Options(moment(registered), true, drafts, false, false)));
        for (int count = dice.between(2, 5); count > 0; count--) {
            keepGoing ^= dice.chance(8);
            drafts &= !dice.chance(5);
            move();
            Options options = new Options(moment(registered), keepGoing, drafts, dice.chance(4), dice.chance(7));
            boolean register = registered && (steps.size() == 1 || dice.chance(50));
            List<Edit> some = new ArrayList<>(register && dice.chance(50) ? List.of() : edits.some());
            if (register) {
                some.add(edits.register());
            }
            steps.add(new Step(some, options));
        }
        return new Scenario(seed, files, steps);
    }

    /** A site with a register is baked as of now, or the register would not be judged; so no page may tell the time. */
    private Optional<String> moment(boolean registered) {
        return registered ? Optional.empty() : Optional.of(asOf.toString());
    }

    private void move() {
        if (dice.chance(20)) {
            asOf = asOf.plusDays(dice.of(1, 10, 60, 200));
        } else if (dice.chance(4)) {
            asOf = asOf.minusDays(30);
        }
    }
}
