package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Outcome;
import dev.backfile.build.Site;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Folders;
import dev.backfile.output.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the destination that Backfile did not write. */
class ForeignFilesTest {

    @TempDir
    private Path folder;

    private Site site;
    private Path destination;

    @BeforeEach
    void aSite() {
        destination = folder.resolve("target/site");
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.title=The Test", "image.widths=20")
                .article("about.md", "type: page", "---", "About us. ![Map](map.txt) ![Bridge](bridge.jpg)")
                .with("content/map.txt", "a map")
                .with("assets/notes.txt", "notes")
                .photograph("content/bridge.jpg", 60, 40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"about.html", "notes.txt", "map.txt", "bridge.jpg", "css/backfile.css", "resized", "feed.xml"})
    void whatCouldNotComeIsReportedByEveryBakeAndComesWhenTheFileIsGone(String name) throws IOException {
        SortedMap<String, String> clean = site.bakeWell().bytes();
        String path = name.equals("resized")
                ? clean.keySet().stream()
                        .filter(file -> file.startsWith("bridge-20w"))
                        .findFirst()
                        .orElseThrow()
                : name;
        Folders.delete(destination);
        Folders.delete(folder.resolve(".backfile"));
        Path foreign = put(path, "mine");
        site.options(request -> request.withKeepGoing(true));
        for (int count = 0; count < 3; count++) {
            site.bake();
            assertThat(site.mistakes()).as("bake %d", count).contains(foreign + " foreign-file");
            assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
            assertThat(foreign).hasContent("mine");
        }
        Files.delete(foreign);
        site.bakeWell();

        assertThat(site.bytes()).isEqualTo(clean);
    }

    @Test
    void whatCouldNotComeComesAlsoAfterEditsElsewhere() throws IOException {
        Path foreign = put("about.html", "mine");
        site.options(request -> request.withKeepGoing(true)).bake();
        site.article("other.md", "---", "Other.").bake();
        assertThat(site.mistakes()).contains(foreign + " foreign-file");
        Files.delete(foreign);
        site.article("other.md", "---", "Another.").bakeWell();

        assertThat(site.text("about.html")).contains("About us.");
    }

    @Test
    void aFirstBakeOverwritesNothing() throws IOException {
        Path foreign = put("about.html", "mine");
        put("deep/other.txt", "yours");
        site.bake();

        assertThat(site.mistakes()).contains(foreign + " foreign-file");
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
        assertThat(site.bytes()).isEqualTo(Map.of("about.html", "mine", "deep/other.txt", "yours"));
    }

    @Test
    void withAdoptABakeOverwritesWhatStandsWherePagesBelongAndNothingElse() throws IOException {
        SortedMap<String, String> clean = site.bakeWell().bytes();
        Folders.delete(destination);
        Folders.delete(folder.resolve(".backfile"));
        put("about.html", "mine");
        put("css/backfile.css", "old");
        put("deep/other.txt", "yours");
        site.options(request -> request.withAdopt(true)).bake();
        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        site.options(request -> request).bakeWell();

        clean.put("deep/other.txt", "yours");
        assertThat(site.bytes()).isEqualTo(clean);
        assertThat(site.report().written()).isZero();
    }

    @Test
    void whatWasAdoptedIsTheSitesOwnFromThenOn() throws IOException {
        put("about.html", "mine");
        site.options(request -> request.withAdopt(true)).bake();
        site.options(request -> request).without("content/about.md").bake();

        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        assertThat(site.has("about.html")).isFalse();
    }

    @Test
    void aManifestOfSomebodyElseRemovesNothing() throws IOException {
        Path outside = folder.resolve("target/outside.txt");
        Path mine = put("mine.txt", "mine");
        Path about = put("about.html", "mine, too");
        Files.writeString(outside, "outside");
        Map<String, Fingerprint> lies = new HashMap<>();
        lies.put("../outside.txt", Fingerprint.of(outside));
        lies.put(outside.toString(), Fingerprint.of(outside));
        lies.put("mine.txt", Fingerprint.NONE);
        lies.put("about.html", Fingerprint.of(outside));
        Files.write(
                destination.resolve(Manifest.NAME),
                Manifest.of(lies, Manifest.Kind.SITE).bytes());
        site.options(request -> request.withKeepGoing(true)).bake();

        assertThat(site.mistakes()).contains(about + " foreign-file");
        assertThat(List.of(outside, mine, about))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(about).hasContent("mine, too");
    }

    @Test
    void aFolderInThePlaceOfTheManifestIsReported() throws IOException {
        put(".backfile-manifest/mine.txt", "mine");
        site.bake();

        assertThat(site.mistakes()).contains(destination.resolve(Manifest.NAME) + " foreign-file");
    }

    @Test
    void theManifestIsNoChange() {
        site.bakeWell();
        assertThat(site.report().details().changes())
                .noneMatch(change -> change.path().startsWith(".backfile"));
        site.article("other.md", "---", "Other.").bakeWell();
        assertThat(site.report().details().changes())
                .noneMatch(change -> change.path().startsWith(".backfile"));
    }

    private Path put(String path, String text) throws IOException {
        Path file = destination.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file;
    }
}
