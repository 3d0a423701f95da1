package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said, and what is kept, when something goes wrong around a bake. */
class MishapsTest {

    @TempDir
    private Path folder;

    private Site site;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void aSiteIsBaked() {
        site = Site.in(folder)
                .with("assets/style.css", "p { color: red }")
                .article("first.md", "---", "One.")
                .article("second.md", "---", "Two.")
                .bakeWell();
    }

    @Test
    void anArticleThatVanishesDuringTheBakeIsNamed() {
        var before = site.bytes();
        BakeReport report = bake("Reading", () -> Files.delete(folder.resolve("content/second.md")));

        assertThat(said(report)).containsExactly("content/second.md unreadable-file");
        assertThat(site.bytes()).isEqualTo(before);
    }

    @Test
    void anAssetThatVanishesDuringTheBakeIsNamed() {
        var before = site.bytes();
        site.with("assets/style.css", "p { color: blue }");
        BakeReport report = bake("Copying", () -> Files.delete(folder.resolve("assets/style.css")));

        assertThat(said(report)).containsExactly("assets/style.css unreadable-file");
        assertThat(site.bytes()).isEqualTo(before);
    }

    @Test
    void theLedgerOfAnotherVersionIsBegunAfreshWithOneLineOfNotice() throws IOException {
        damage(20);
        BakeReport report = bake("Reading", () -> {});

        assertThat(notes).containsExactly("Another version of Backfile baked here: everything is baked anew.");
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.rendered()).isEqualTo(report.pages());
    }

    @Test
    void aDamagedLedgerIsBegunAfreshWithOneLineOfNotice() throws IOException {
        damage(200);
        BakeReport report = bake("Reading", () -> {});

        assertThat(notes).containsExactly("The ledger is damaged: everything is baked anew.");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void withoutALedgerAndAManifestTheFilesOfOthersAreCounted() throws IOException {
        for (Path file : memory()) {
            Files.delete(file);
        }
        Path destination = site.report().destination();
        Files.delete(destination.resolve(".backfile-manifest"));
        Files.writeString(destination.resolve("mine.txt"), "mine");
        Files.writeString(destination.resolve("yours.txt"), "yours");
        site.bake();

        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("2 files that are not of this bake"));
        assertThat(destination.resolve("mine.txt")).hasContent("mine");

        site.bakeWell();
    }

    /** Something that happens meanwhile. */
    private interface Happening {
        void happen() throws IOException;
    }

    private BakeReport bake(String stage, Happening happening) {
        Progress progress = new Progress() {
            @Override
            public void stage(String name, long total) {
                try {
                    if (name.equals(stage)) {
                        happening.happen();
                    }
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
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
        return new Backfile(progress)
                .bake(BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(2));
    }

    private static List<String> said(BakeReport report) {
        return report.diagnostics().stream()
                .map(mistake -> mistake.place() + " " + mistake.code().word())
                .toList();
    }

    private void damage(int place) throws IOException {
        for (Path file : memory()) {
            if (file.toString().endsWith(".ledger")) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[place] ^= 1;
                Files.write(file, bytes);
            }
        }
    }

    private List<Path> memory() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".backfile"))) {
            return files.toList();
        }
    }
}
