package dev.backfile.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A bake that is killed at any instant leaves whole files, and the next bake makes all right. {@code -Dlaw.kills=N} says
 * how many are killed, {@code -Dlaw.seed=S} chooses the instants.
 */
@Tag("programs")
class KillTest {

    private static final int KILLS = Integer.getInteger("law.kills", 12);
    private static final long SEED = Long.getLong("law.seed", 1);
    private static final String STAGING = ".backfile-staging/";

    @Test
    void aKilledBakeLeavesWholeFilesAndTheNextBakeMakesAllRight() throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make()) {
            List<SortedMap<String, String>> clean = List.of(clean(folder.path(), 0), clean(folder.path(), 1));
            TwoVersions versions = new TwoVersions(folder.path().resolve("killed"));
            int version = 0;
            bake(versions, version);
            for (int kill = 0; kill < KILLS; kill++) {
                Dice dice = new Dice(SEED + kill);
                killedBake(versions, 1 - version, dice);
                String name = "kill " + kill + " of seed " + SEED;
                assertWhole(name, Tree.read(versions.destination(), path -> !path.startsWith(STAGING)), clean);

                version = dice.between(0, 1);
                BakeReport report = bake(versions, version);
                assertThat(report.diagnostics()).as(name).isEmpty();
                assertThat(Tree.difference(Tree.read(versions.destination()), clean.get(version)))
                        .as("the bake after " + name)
                        .isEmpty();
            }
        }
    }

    private static SortedMap<String, String> clean(Path folder, int version) throws IOException {
        TwoVersions versions = new TwoVersions(folder.resolve("clean-" + version));
        assertThat(bake(versions, version).diagnostics()).isEmpty();
        return Tree.read(versions.destination());
    }

    private static BakeReport bake(TwoVersions versions, int version) throws IOException {
        versions.check(version);
        return new Backfile().bake(versions.request());
    }

    /** Lets another process bake, and kills it after a number of events, half of the time while it publishes. */
    private static void killedBake(TwoVersions versions, int version, Dice dice)
            throws IOException, InterruptedException {
        Process child =
                ChildJvm.same().start(EndlessBakes.class, versions.folder().toString(), Integer.toString(version));
        try (InputStream events = child.getInputStream()) {
            boolean publishing = dice.chance(50);
            for (int left = publishing ? 0 : dice.between(1, 900); left > 0; left--) {
                assertThat(events.read()).as("an event of the child").isNotNegative();
            }
            for (int event = 0; publishing && event != 'P'; event = events.read()) {
                assertThat(event).as("an event of the child").isNotNegative();
            }
            long instant = System.nanoTime() + dice.between(0, publishing ? 25_000 : 1_000) * 1_000L;
            while (System.nanoTime() < instant) {
                Thread.onSpinWait();
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void assertWhole(
            String name, SortedMap<String, String> files, List<SortedMap<String, String>> clean) {
        files.forEach((path, text) -> assertThat(clean)
                .as(path + " after " + name + " is of one version or the other")
                .anySatisfy(version -> assertThat(version).containsEntry(path, text)));
        Set<String> common = new TreeSet<>(clean.get(0).keySet());
        common.retainAll(clean.get(1).keySet());
        assertThat(files.keySet()).as("files after " + name).containsAll(common);
    }
}
