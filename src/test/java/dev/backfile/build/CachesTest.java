package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import dev.backfile.output.Folders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Destinations and ledgers that come back from caches and copies, each of whatever bake it is. */
class CachesTest {

    private static final Instant LONG_AGO = Instant.parse("2020-02-02T02:02:02.123456Z");

    @TempDir
    private Path folder;

    private Site site;
    private Path destination;
    private Path ledger;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void aSite() {
        site = Site.in(folder.resolve("site"));
        destination = folder.resolve("site/target/site");
        ledger = folder.resolve("site/.backfile");
    }

    /** The two versions have pages of equal length, and each has a page that the other does not have. */
    private Site version(String name) throws IOException {
        boolean old = name.equals("old");
        site.article("same.md", "---", old ? "Tide." : "Gale.")
                .with("assets/style.css", old ? "a { top: 1px }" : "a { top: 2px }")
                .article(old ? "first.md" : "later.md", "---", "Text.");
        Files.deleteIfExists(site.folder().resolve(old ? "content/later.md" : "content/first.md"));
        return site;
    }

    @ParameterizedTest(name = "{0} destination, {1} ledger, {2} sources")
    @CsvSource({
        "old, old, new",
        "old, new, new",
        "old, none, new",
        "old, other, new",
        "new, old, new",
        "new, none, new",
        "new, other, new",
        "none, old, new",
        "none, new, new",
        "none, none, new",
        "new, old, old",
        "new, new, old",
        "new, none, old",
        "old, new, old",
        "old, none, old",
        "none, new, old"
    })
    void whateverComesBackTheSiteIsThatOfACleanBake(String cachedDestination, String cachedLedger, String sources)
            throws IOException {
        for (String name : List.of("old", "new")) {
            version(name).bakeWell();
            age(destination);
            site.bakeWell();
            copy(destination, folder.resolve(name + "-destination"));
            copy(ledger, folder.resolve(name + "-ledger"));
        }
        SortedMap<String, String> clean = clean(sources);
        Folders.delete(destination);
        Folders.delete(ledger);
        restore(folder.resolve(cachedDestination + "-destination"), destination);
        restore(folder.resolve(cachedLedger + "-ledger"), ledger);
        version(sources);
        Path other = folder.resolve("other-ledger");
        site.options(request -> cachedLedger.equals("other") ? request.withLedger(other) : request)
                .bakeWell();

        assertThat(site.bytes()).isEqualTo(clean);
        site.bakeWell();
        assertThat(site.report().rendered()).as("rendered by a further bake").isZero();
        assertThat(site.bytes()).isEqualTo(clean);
    }

    @Test
    void twoLedgersByTurnsServeOneDestination() throws IOException {
        Path other = folder.resolve("other-ledger");
        for (int turn = 0; turn < 4; turn++) {
            boolean second = turn % 2 == 1;
            site.options(request -> second ? request.withLedger(other) : request);
            version(second ? "new" : "old").bakeWell();

            assertThat(site.bytes()).as("turn %d", turn).isEqualTo(clean(second ? "new" : "old"));
        }
    }

    @Test
    void aLedgerOfAnotherSiteIsNoticed() throws IOException {
        Site another = Site.in(folder.resolve("another"))
                .article("same.md", "---", "Quay.")
                .article("theirs.md", "---", "Theirs.")
                .bakeWell();
        version("old").bakeWell();
        SortedMap<String, String> clean = site.bytes();
        Folders.delete(ledger);
        copy(another.folder().resolve(".backfile"), ledger);
        Files.writeString(destination.resolve("theirs.html"), "mine");
        BakeReport report = bake();

        assertThat(notes).singleElement().asString().startsWith("The ledger is of another site");
        assertThat(report.diagnostics()).isEmpty();
        assertThat(destination.resolve("theirs.html")).hasContent("mine");
        Files.delete(destination.resolve("theirs.html"));
        site.bakeWell();
        assertThat(site.bytes()).isEqualTo(clean);
    }

    @Test
    void aSiteThatMovedWithItsLedgerAndDestinationIsNone() throws IOException {
        version("old").bakeWell();
        Path moved = folder.resolve("moved");
        Files.move(site.folder(), moved);
        BakeReport report = new Backfile().bake(BakeRequest.of(moved).withAsOf("2020-01-01"));

        assertThat(notes).isEmpty();
        assertThat(report.rendered()).isZero();
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void anEditThatKeepsSizeAndTimeOfASourceIsNoticedWhereChangesAreCounted() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        version("old");
        for (String source : List.of("content/same.md", "assets/style.css")) {
            Files.setLastModifiedTime(site.folder().resolve(source), FileTime.from(LONG_AGO));
        }
        site.bakeWell();
        version("new");
        for (String source : List.of("content/same.md", "assets/style.css")) {
            Files.setLastModifiedTime(site.folder().resolve(source), FileTime.from(LONG_AGO));
        }
        site.bakeWell();

        assertThat(site.text("same.html")).contains("Gale.");
        assertThat(site.text("style.css")).contains("2px");
    }

    @Test
    void anEditThatKeepsSizeAndTimeOfAPageIsMendedWhereChangesAreCounted() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        version("old").bakeWell();
        age(destination);
        site.bakeWell();
        Path page = destination.resolve("same.html");
        Files.writeString(page, Files.readString(page).replace("Tide.", "Rude."));
        Files.setLastModifiedTime(page, FileTime.from(LONG_AGO));
        site.bakeWell();

        assertThat(page).content().contains("Tide.").doesNotContain("Rude.");
    }

    @Test
    void aPageThatSomebodyEditedIsMendedAlsoByACleanBakeAndWithADamagedLedger() throws IOException {
        version("old").bakeWell();
        SortedMap<String, String> clean = site.bytes();
        Path page = destination.resolve("same.html");
        for (String how : List.of("again", "clean", "damaged")) {
            Files.writeString(page, "edited");
            if (how.equals("damaged")) {
                damage(".ledger");
            }
            site.options(request -> request.withClean(how.equals("clean"))).bakeWell();
            assertThat(site.bytes()).as(how).isEqualTo(clean);
        }
    }

    @Test
    void aManifestThatIsGoneOrDamagedIsWrittenAnew() throws IOException {
        version("old").bakeWell();
        SortedMap<String, String> clean = site.bytes();
        Path manifest = destination.resolve(".backfile-manifest");
        Files.delete(manifest);
        site.bakeWell();
        assertThat(site.bytes()).isEqualTo(clean);

        Files.writeString(manifest, "backfile manifest 1 of somebody else\n");
        site.bakeWell();
        assertThat(site.bytes()).isEqualTo(clean);
        assertThat(site.report().rendered()).isZero();
    }

    private SortedMap<String, String> clean(String sources) throws IOException {
        Path elsewhere = folder.resolve("clean-" + sources);
        Site same = Site.in(elsewhere);
        Site before = site;
        site = same;
        SortedMap<String, String> bytes = version(sources)
                .options(request -> request.withClean(true))
                .bakeWell()
                .bytes();
        site = before;
        return bytes;
    }

    private BakeReport bake() {
        Progress progress = new Progress() {
            @Override
            public void stage(String name, long total) {
                // of no concern
            }

            @Override
            public void note(String sentence) {
                notes.add(sentence);
            }

            @Override
            public void step(long done) {
                // of no concern
            }
        };
        return new Backfile(progress).bake(BakeRequest.of(site.folder()).withAsOf("2020-01-01"));
    }

    private void damage(String ending) throws IOException {
        try (Stream<Path> files = Files.list(ledger)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(ending))::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
    }

    /** Gives every file the same time stamp of long ago. */
    private static void age(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            }
        }
    }

    private static void restore(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            copy(from, to);
        }
    }

    /** Copies a folder with the time stamps of its files, as tar and rsync do. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(visited)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
