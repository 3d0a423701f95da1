package dev.backfile.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same sources give the same bytes and the same mistakes, whatever machine bakes them. {@code -Dlaw.sites=N} says how
 * many random sites are baked, {@code -Dlaw.seed=S} with which seed to begin. Another JDK is the one that the environment
 * variable {@code BACKFILE_OTHER_JDK} names, else one of another release beside those in {@code /usr/lib/jvm}.
 */
@Tag("programs")
class DeterminismTest {

    private static final String SITES = Integer.toString(Integer.getInteger("law.sites", 12));
    private static final String SEED = Long.toString(Long.getLong("law.seed", 1));
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    /** What the Java of the tests makes of the sites, in UTC, in English and by one thread. */
    private static List<String> plain;

    @BeforeAll
    static void bakeInTheUsualWay() throws IOException, InterruptedException {
        plain = digests(ChildJvm.same("-Duser.timezone=UTC", "-Duser.language=en"), 1, 1);
    }

    @Test
    void threadsZoneLocaleAndOrderOfFilesChangeNothing() throws IOException, InterruptedException {
        List<String> other = digests(
                ChildJvm.same("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"), 8, 2);
        List<String> third = digests(
                ChildJvm.same("-Duser.timezone=America/St_Johns", "-Duser.language=ar", "-Duser.country=EG"), 3, 3);

        assertThat(plain).hasSizeGreaterThan(Integer.parseInt(SITES));
        assertSame(other, plain);
        assertSame(third, plain);
    }

    @Test
    void anotherReleaseOfJavaChangesNothing() throws IOException, InterruptedException {
        Optional<Path> home = otherJdk();
        assumeThat(home).as("the home of another JDK").isPresent();

        assertSame(digests(ChildJvm.of(home.orElseThrow()), 2, 1), plain);
    }

    private static void assertSame(List<String> actual, List<String> expected) {
        assertThat(without(actual, expected)).as("what only the other has").isEmpty();
        assertThat(without(expected, actual)).as("what the other lacks").isEmpty();
        assertThat(actual).isEqualTo(expected);
    }

    private static List<String> without(List<String> lines, List<String> taken) {
        Set<String> known = Set.copyOf(taken);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static List<String> digests(ChildJvm java, int threads, int order)
            throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make()) {
            Process child = java.start(
                    BakedDigests.class,
                    folder.path().toString(),
                    SEED,
                    SITES,
                    Integer.toString(threads),
                    Integer.toString(order));
            child.getInputStream().transferTo(System.err);
            assertThat(child.waitFor()).as("the exit status of the child").isZero();
            return Files.readAllLines(folder.path().resolve("digests.txt"));
        }
    }

    private static Optional<Path> otherJdk() throws IOException {
        String named = System.getenv("BACKFILE_OTHER_JDK");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(INSTALLED)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")))
                    .filter(home -> feature(home) >= 17
                            && feature(home) != Runtime.version().feature())
                    .sorted()
                    .findFirst();
        }
    }

    /** The feature release of the JDK in a folder; 0 where it does not say. */
    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
