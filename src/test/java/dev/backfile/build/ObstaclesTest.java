package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.SwapOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a destination where something of the site belongs. */
class ObstaclesTest {

    private static final List<UnaryOperator<BakeRequest>> WAYS =
            List.of(request -> request, request -> request.withClean(true));

    @TempDir
    private Path folder;

    private Site site;
    private Path baked;

    @BeforeEach
    void aSiteIsBaked() {
        site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "defaults=backfile",
                        "site.host=https://example.org",
                        "site.title=Obstacles",
                        "render.archive=false",
                        "render.months=false",
                        "render.redirects=false",
                        "custom.file=plain.txt")
                .with("templates/post.ftlh", "${content.title} ${content.body}")
                .with("templates/index.ftlh", "<#list articles as article>${article.title}</#list>")
                .with("content/plain.txt", "A file.")
                .article("one.md", "---", "One.")
                .article("two.md", "permalink: /two", "---", "Two.")
                .article("three.md", "permalink: /three/page.html", "---", "Three.")
                .article("four.md", "permalink: /four/deep/page.html", "---", "Four.")
                .bakeWell();
        baked = site.report().destination();
    }

    @Test
    void aFileOfTheSitesBecomesAFolderAndAFolderAFile() {
        site.article("three.md", "permalink: /three.html/page.html", "---", "Three.")
                .article("four.md", "permalink: /four.html/deep/page.html", "---", "Four.")
                .bakeWell();
        for (UnaryOperator<BakeRequest> way : WAYS) {
            site.options(way)
                    .article("two.md", "permalink: /two.html/page.html", "---", "Two.")
                    .article("three.md", "permalink: /three.html", "---", "Three.")
                    .article("four.md", "permalink: /four.html", "---", "Four.")
                    .bakeWell();
            assertThat(site.files())
                    .contains("two.html/page.html", "three.html", "four.html")
                    .doesNotContain("two.html", "three.html/page.html", "four.html/deep/page.html");
            assertSameAsElsewhere();

            site.article("two.md", "permalink: /two.html", "---", "Two.")
                    .article("three.md", "permalink: /three.html/page.html", "---", "Three.")
                    .article("four.md", "permalink: /four.html/deep/page.html", "---", "Four.")
                    .bakeWell();
            assertThat(site.files())
                    .contains("two.html", "three.html/page.html", "four.html/deep/page.html")
                    .doesNotContain("two.html/page.html", "three.html", "four.html");
            assertSameAsElsewhere();
        }
    }

    @Test
    void anAssetsAndAnArticlesFilesTurnTooAndEmptyFoldersAreNoObstacle() throws IOException {
        site.with("assets/things", "A file.").bakeWell();
        Files.createDirectories(baked.resolve("three/empty/folders"));
        site.without("assets/things")
                .with("assets/things/a.txt", "In a folder.")
                .with("assets/three", "A file.")
                .article("three.md", "permalink: /elsewhere.html", "---", "Three.")
                .bakeWell();
        assertSameAsElsewhere();
    }

    @Test
    void aPathMayChangeInItsCaseAlone() {
        for (UnaryOperator<BakeRequest> way : WAYS) {
            site.options(way)
                    .article("three.md", "permalink: /Three/Page.html", "---", "Three.")
                    .article("two.md", "permalink: /TWO", "---", "Two.")
                    .bakeWell();
            assertSameAsElsewhere();
            site.article("three.md", "permalink: /three/page.html", "---", "Three.")
                    .article("two.md", "permalink: /two", "---", "Two.")
                    .bakeWell();
            assertSameAsElsewhere();
        }
    }

    @Test
    void aForeignFileWhereAFolderBelongsIsNamedBeforeAnythingIsMoved() throws IOException {
        Files.writeString(baked.resolve("notes"), "mine");
        editEverything();
        site.article("notes/b.md", "---", "B.").article("notes/c.md", "---", "C.");
        assertRefused("notes", "a file 'notes' that Backfile did not write, where a folder of the site belongs");

        Files.delete(baked.resolve("notes"));
        site.bakeWell();
        assertSameAsElsewhere();
    }

    @Test
    void aFolderOfTheDestinationThatAFileReplacedIsNamed() throws IOException {
        Files.delete(baked.resolve("three/page.html"));
        Files.delete(baked.resolve("three"));
        Files.writeString(baked.resolve("three"), "mine");
        assertRefused("three", "a file 'three' that Backfile did not write, where a folder of the site belongs");
    }

    @Test
    void aForeignFolderWhereAFileBelongsIsNamed() throws IOException {
        Files.delete(baked.resolve("one.html"));
        Files.createDirectories(baked.resolve("one.html/sub"));
        Files.writeString(baked.resolve("one.html/sub/mine.txt"), "mine");
        assertRefused(
                "one.html",
                "a folder 'one.html' with files that Backfile did not write, where a file of the site belongs");
    }

    @Test
    void aFolderThatIsALinkToElsewhereIsNamedAndNothingIsWrittenThroughIt() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(baked.resolve("three"), elsewhere);
        Files.createSymbolicLink(baked.resolve("three"), elsewhere);
        assertRefused("three", "a link 'three' to elsewhere, where a folder of the site belongs");

        site.article("three.md", "permalink: /three/page.html", "---", "Other.");
        assertRefused("three", "a link 'three' to elsewhere, where a folder of the site belongs");
        assertThat(elsewhere.resolve("page.html")).content().contains("Three.");

        site.article("three.md", "permalink: /moved.html", "---", "Three.").bakeWell();
        assertThat(elsewhere.resolve("page.html")).exists();
    }

    @Test
    void aLinkToNowhereWhereAFolderBelongsIsNamed() throws IOException {
        Files.createSymbolicLink(baked.resolve("notes"), folder.resolve("nowhere"));
        site.article("notes/b.md", "---", "B.");
        assertRefused("notes", "a link 'notes' to elsewhere, where a folder of the site belongs");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void keepingGoingPublishesAllButWhatIsBlocked() throws IOException {
        Files.writeString(baked.resolve("notes"), "mine");
        site.options(request -> request.withKeepGoing(true))
                .article("notes/b.md", "---", "B.")
                .article("one.md", "---", "Other.")
                .bake();
        assertThat(site.mistakes()).singleElement().asString().endsWith("notes foreign-file");
        assertThat(baked.resolve("notes")).hasContent("mine");
        assertThat(site.text("one.html")).contains("Other.");
        assertThat(site.report().details().swap()).isEqualTo(SwapOutcome.PUBLISHED);
    }

    @Test
    void aDestinationThatIsAFileOrALinkToNowhereIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        site.options(request -> request.withDestination(file)).bake();
        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).isEqualTo("the destination is a file"));

        site.options(request -> request.withDestination(file.resolve("below"))).bake();
        assertThat(site.mistakes()).singleElement().asString().endsWith("below bad-destination");

        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        site.options(request -> request.withDestination(link)).bake();
        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake.message()).isEqualTo("the destination is a link that leads to no folder"));
    }

    @Test
    void aNameThatTheFileSystemRefusesIsNamedAndNothingIsMoved() {
        SortedMap<String, String> before = site.bytes();
        String name = "x".repeat(300);
        site.article("long.md", "permalink: /" + name + ".html", "---", "Long.").bake();
        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("xxx"));
        assertThat(site.bytes()).isEqualTo(before);
    }

    private void editEverything() {
        site.article("one.md", "---", "Other.").article("two.md", "permalink: /two", "---", "Other.");
    }

    private void assertRefused(String path, String what) {
        SortedMap<String, String> before = site.bytes();
        for (UnaryOperator<BakeRequest> way : WAYS) {
            site.options(way).bake();
            assertThat(site.mistakes()).singleElement().asString().endsWith(path + " foreign-file");
            assertThat(site.diagnostics().get(0).message()).contains(what);
            assertThat(site.report().details().swap()).isEqualTo(SwapOutcome.AS_IT_WAS);
            assertThat(site.bytes()).isEqualTo(before);
        }
        site.options(request -> request);
    }

    /** A bake into a new folder leaves the same. */
    private void assertSameAsElsewhere() {
        Path elsewhere = folder.resolve("clean-" + System.nanoTime());
        BakeReport clean = new Backfile()
                .bake(BakeRequest.of(folder)
                        .withAsOf("2020-01-01")
                        .withDestination(elsewhere)
                        .withLedger(folder.resolve("clean-ledger")));
        assertThat(clean.diagnostics()).isEmpty();
        assertThat(site.bytes()).isEqualTo(Site.bytes(elsewhere));
    }
}
