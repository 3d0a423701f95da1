package dev.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.FaultyOperations.Killed;
import dev.backfile.output.FaultyOperations.Kind;
import dev.backfile.parallel.ManyThreads;
import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A swap does all of its moves or none of them, whichever step of it goes wrong. */
class SwapTest {

    private static final FileOperations DISK = new DiskOperations();

    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("index.html", "the old front page"),
            Map.entry("same.html", "the same"),
            Map.entry("gone.html", "gone"),
            Map.entry("lost/in/folders.html", "gone"),
            Map.entry("folder/x.html", "in a folder"),
            Map.entry("folder/deep/y.html", "deep in a folder"),
            Map.entry("file", "a file"),
            Map.entry("Case.html", "in upper case"));

    private static final Map<String, String> NEW = Map.ofEntries(
            Map.entry("index.html", "the new front page"),
            Map.entry("same.html", "the same"),
            Map.entry("folder", "now a file"),
            Map.entry("file/z.html", "now a folder"),
            Map.entry("file/deep/w.html", "now a deep folder"),
            Map.entry("case.html", "in lower case"),
            Map.entry("new/a.html", "new"),
            Map.entry("new/b.html", "new"));

    private static final Map<String, String> FOREIGN =
            Map.of("mine.txt", "mine", "lost/mine.txt", "mine", "new/mine.txt", "mine");

    private static final ManyThreads MANY = new ManyThreads();

    @TempDir
    private Path home;

    private Threads threads = Threads.CALLER;

    private int sites;

    @AfterAll
    static void endThreads() {
        MANY.close();
    }

    @Test
    void everythingComesAndGoesAtOnce() throws IOException {
        Path site = old();
        List<Change> changes = swap(site, DISK);

        assertThat(files(site)).isEqualTo(with(NEW));
        assertThat(changes)
                .extracting(change -> change.kind() + " " + change.path())
                .containsExactly(
                        "REMOVED Case.html",
                        "ADDED case.html",
                        "REMOVED file",
                        "ADDED file/deep/w.html",
                        "ADDED file/z.html",
                        "ADDED folder",
                        "REMOVED folder/deep/y.html",
                        "REMOVED folder/x.html",
                        "REMOVED gone.html",
                        "CHANGED index.html",
                        "REMOVED lost/in/folders.html",
                        "ADDED new/a.html",
                        "ADDED new/b.html");
        assertThat(site.resolve("lost/in")).doesNotExist();
        assertThat(site.resolve(".backfile-staging")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"ONCE, false", "ONCE, true", "FOR_GOOD, false", "FOR_GOOD, true"})
    void whenAStepFailsTheSiteIsWhatTheExceptionSays(Kind kind, boolean many) throws IOException {
        threads = many ? MANY : Threads.CALLER;
        int unfinished = 0;
        for (int step = 0; ; step++) {
            Path site = old();
            FaultyOperations files = new FaultyOperations(step, kind);
            String fault = kind + " at step " + step;
            try {
                swap(site, files);
                assertThat(files(site)).as(fault).isEqualTo(with(NEW));
            } catch (UnfinishedSwapException halfway) {
                unfinished++;
                assertWhole(fault, site);
                resume(site, DISK);
                assertThat(List.of(with(OLD), with(NEW)))
                        .as("after %s and the next start", fault)
                        .contains(files(site));
            } catch (UncheckedIOException | IOException failure) {
                boolean afterwards = files(site).equals(with(NEW));
                assertThat(afterwards || files(site).equals(with(OLD)))
                        .as(fault)
                        .isTrue();
                assertThat(afterwards).as("%s while cleaning up", fault).isEqualTo(swapped);
            }
            if (files.steps() <= step) {
                break;
            }
        }
        assertThat(unfinished > 0).isEqualTo(kind == Kind.FOR_GOOD);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void killedAtAnyStepTheNextStartCompletesItAlsoWhenThatIsKilledToo(boolean many) throws IOException {
        threads = many ? MANY : Threads.CALLER;
        for (int step = 0; ; step++) {
            FaultyOperations files = new FaultyOperations(step, Kind.KILL);
            boolean killed = kill(() -> swap(old(), files));
            if (!killed) {
                break;
            }
            for (int second = step % 3; ; second += 3) {
                Path site = old();
                kill(() -> swap(site, new FaultyOperations(files.steps() - 1, Kind.KILL)));
                String fault = "killed at step " + step + " and at step " + second + " of the next start";
                assertWhole(fault, site);
                FaultyOperations again = new FaultyOperations(second, Kind.KILL);
                boolean killedAgain = kill(() -> resume(site, again));
                assertWhole(fault, site);
                resume(site, DISK);
                assertThat(List.of(with(OLD), with(NEW))).as(fault).contains(files(site));
                assertThat(site.resolve(".backfile-staging")).as(fault).doesNotExist();
                if (!killedAgain) {
                    break;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCannotBeCompletedAtTheNextStartIsUndone(boolean many) throws IOException {
        threads = many ? MANY : Threads.CALLER;
        for (int step = 0; ; step++) {
            Path site = old();
            FaultyOperations files = new FaultyOperations(step, Kind.KILL);
            boolean killed = kill(() -> swap(site, files));
            boolean begun = Files.exists(site.resolve(".backfile-staging/swap"));
            if (begun) {
                int next = step % 7;
                complete(site, new FaultyOperations(next, Kind.ONCE));
                resume(site, DISK);
                assertThat(List.of(with(OLD), with(NEW)))
                        .as("killed at step %d, step %d of the next start fails", step, next)
                        .contains(files(site));
            }
            if (!killed) {
                break;
            }
        }
    }

    private boolean swapped;

    private List<Change> swap(Path site, FileOperations files) throws IOException {
        swapped = false;
        try (DestinationLock lock = DestinationLock.take(site).orElseThrow();
                Staging staging = Staging.open(lock, new Destination(site), files, threads, ownership(site), false)) {
            new TreeMap<>(NEW).forEach((path, text) -> staging.put(path, text.getBytes(StandardCharsets.UTF_8)));
            assertThat(staging.inTheWay()).isEmpty();
            List<Change> changes = staging.swap(manifest(NEW));
            swapped = true;
            return changes;
        }
    }

    private static void resume(Path site, FileOperations files) throws IOException {
        try (DestinationLock lock = DestinationLock.take(site).orElseThrow()) {
            Recovery.complete(lock, files);
            lock.tidy(files, Threads.CALLER);
        }
    }

    private static void complete(Path site, FileOperations files) throws IOException {
        try (DestinationLock lock = DestinationLock.take(site).orElseThrow()) {
            Recovery.complete(lock, files);
        }
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static boolean kill(Doing doing) throws IOException {
        try {
            doing.run();
            return false;
        } catch (Killed end) {
            return true;
        }
    }

    private Path old() throws IOException {
        Path site = home.resolve("site-" + sites++);
        write(site, OLD);
        write(site, FOREIGN);
        Files.write(site.resolve(Manifest.NAME), manifest(OLD).bytes());
        return site;
    }

    /** Nothing is remembered; what is Backfile's is told by the manifest. */
    private static Ownership ownership(Path site) throws IOException {
        return Ownership.of(
                site,
                Manifest.read(site),
                new RememberedFiles(false, Fingerprint.NONE, Stream::empty, path -> Optional.empty()));
    }

    private static Manifest manifest(Map<String, String> files) {
        Map<String, Fingerprint> fingerprints = new TreeMap<>();
        files.forEach((path, text) -> fingerprints.put(path, Fingerprint.of(text.getBytes(StandardCharsets.UTF_8))));
        return Manifest.of(fingerprints, Manifest.Kind.SITE);
    }

    private static String manifestText(Map<String, String> files) {
        return new String(manifest(files).bytes(), StandardCharsets.UTF_8);
    }

    private static void write(Path site, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Each file is of one version or the other, and what both have is always there. */
    private static void assertWhole(String fault, Path site) throws IOException {
        files(site)
                .forEach((path, text) -> assertThat(text)
                        .as("%s after %s", path, fault)
                        .isIn(Stream.of(with(OLD), with(NEW))
                                .map(version -> version.get(path))
                                .toArray()));
        assertThat(files(site))
                .as(fault)
                .containsKeys("index.html", "same.html")
                .containsAllEntriesOf(FOREIGN);
    }

    private static SortedMap<String, String> with(Map<String, String> files) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.putAll(FOREIGN);
        all.put(Manifest.NAME, manifestText(files));
        return all;
    }

    private static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(site)) {
            for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".backfile-staging/")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }
}
