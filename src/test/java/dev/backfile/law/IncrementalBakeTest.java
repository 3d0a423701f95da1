package dev.backfile.law;

import static org.assertj.core.api.Assertions.fail;

import dev.backfile.Backfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * An incremental bake leaves what a clean bake leaves, on random sites after random edits. {@code -Dlaw.sequences=N} says
 * how many sequences, {@code -Dlaw.seed=S} with which seed to begin. A sequence that fails is cut down to a short script.
 */
class IncrementalBakeTest {

    private static final int SEQUENCES = Integer.getInteger("law.sequences", 100);
    private static final long SEED = Long.getLong("law.seed", 1);
    private static final int TRIES = 1500;

    private final Backfile oven = new Backfile();

    @Test
    void anIncrementalBakeLeavesWhatACleanBakeLeaves() throws IOException {
        try (WorkFolder folder = WorkFolder.make()) {
            Map<Long, String> broken = new ConcurrentSkipListMap<>();
            LongStream.range(SEED, SEED + SEQUENCES)
                    .parallel()
                    .filter(seed -> broken.isEmpty())
                    .forEach(seed -> law(folder.path(), seed)
                            .broken(RandomScenario.of(seed))
                            .ifPresent(fault -> broken.put(seed, fault)));
            for (long seed : List.copyOf(broken.keySet()).subList(0, Math.min(1, broken.size()))) {
                fail(report(folder.path(), RandomScenario.of(seed), broken.get(seed)));
            }
        }
    }

    private IncrementalLaw law(Path folder, long seed) {
        return new IncrementalLaw(folder.resolve("seed-" + seed), oven);
    }

    private String report(Path folder, Scenario scenario, String first) {
        IncrementalLaw law = law(folder, scenario.seed());
        Scenario smallest = new Shrinker(candidate -> law.broken(candidate).isPresent(), TRIES).shrink(scenario);
        Optional<String> fault = law.broken(smallest);
        return "The law is broken with -Dlaw.sequences=1 -Dlaw.seed=" + scenario.seed() + "\n\n" + smallest.script()
                + "\n" + fault.orElse("It is broken only now and then; at first it was so:\n" + first);
    }
}
