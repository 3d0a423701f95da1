package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.CheckReport;
import dev.backfile.CheckRequest;
import dev.backfile.PermalinksReport;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor turns the register on, and brings it up to date. */
class PermalinksCommandTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.title=The Test",
                        "site.host=https://example.org",
                        "render.archive=false",
                        "render.years=false",
                        "render.months=false",
                        "render.jsonfeed=false")
                .article("posts/bridge.md", "tags: [Harbour]", "---", "The bridge.")
                .options(request -> BakeRequest.of(folder).withThreads(2));
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut(@TempDir Path outside) throws Exception {
        Path other = Files.writeString(outside.resolve("other.txt"), "");
        Files.createSymbolicLink(folder.resolve("permalinks.txt"), other);
        write();
        assertThat(other).isEmptyFile();
    }

    @Test
    void itIsTurnedOnAndHasPagesAndFeedsWithTheirSources() throws Exception {
        assertThat(permalinks().edits()).singleElement().satisfies(edit -> {
            assertThat(edit.file()).isEqualTo("permalinks.txt");
            assertThat(edit.difference()).startsWith("--- /dev/null\n+++ b/permalinks.txt\n");
        });
        assertThat(folder.resolve("permalinks.txt")).doesNotExist();

        write();
        assertThat(register()).isEqualTo("""
                feed.xml\tthe feed of the site
                index.html\tthe page 'home'
                posts/bridge.html\tcontent/posts/bridge.md
                tags/harbour.html\tthe page of the tag 'Harbour'
                tags/harbour.xml\tthe feed of 'Harbour'
                tags/index.html\tthe page of all tags
                """);
        site.bakeWell();
        assertThat(permalinks().edits()).isEmpty();
    }

    @Test
    void anAliasIsWrittenIntoADocumentThatMoved() throws Exception {
        write();
        site.without("content/posts/bridge.md")
                .article("2014/bridge.md", "tags: [Harbour]", "---", "The bridge.")
                .bake();
        assertThat(site.mistakes()).containsExactly("permalinks.txt unregistered-url", "permalinks.txt:3 lost-url");

        write();
        assertThat(Site.read(folder.resolve("content/2014/bridge.md")))
                .contains("tags: [Harbour]\naliases: [/posts/bridge.html]\n---\n");
        assertThat(register())
                .contains("2014/bridge.html\tcontent/2014/bridge.md\n")
                .contains("posts/bridge.html\tcontent/2014/bridge.md\n");
        site.bakeWell();
        assertThat(site.text("posts/bridge.html")).contains("2014/bridge.html");
    }

    @Test
    void aGuessIsNotWritten() throws Exception {
        write();
        site.without("content/posts/bridge.md").article("posts/crossing.md", "tags: [Harbour]", "---", "The bridge.");
        write();
        assertThat(Site.read(folder.resolve("content/posts/crossing.md"))).doesNotContain("aliases");
        site.bake();
        assertThat(site.mistakes()).containsExactly("permalinks.txt unregistered-url", "permalinks.txt:3 lost-url");
    }

    @Test
    void aNewUrlThatMayBeALostOneIsNotRegisteredUntilSomebodySaysSo() throws Exception {
        write();
        site.without("content/posts/bridge.md")
                .article("posts/crossing.md", "tags: [Harbour]", "---", "The bridge.")
                .bake();
        List<String> told = site.mistakes();
        write();
        write();
        assertThat(register()).doesNotContain("posts/crossing.html");
        site.bake();
        assertThat(site.mistakes()).isEqualTo(told);

        site.article("posts/crossing.md", "aliases: [/posts/bridge.html]", "tags: [Harbour]", "---", "The bridge.");
        write();
        assertThat(register()).contains("posts/crossing.html\tcontent/posts/crossing.md\n");
        site.bakeWell();
    }

    @Test
    void lineEndsStayAndLinesAreNeverTakenOut() throws Exception {
        site.withText("permalinks.txt", "posts/gone.html\r\nindex.html\r\n");
        write();
        assertThat(register()).contains("posts/gone.html\r\n").startsWith("feed.xml\tthe feed of the site\r\nindex");
    }

    @Test
    void anUnfinishedMergeIsBroughtToItsEnd() throws Exception {
        write();
        String both = register();
        site.withText(
                "permalinks.txt", "<<<<<<< HEAD\n" + both + "||||||| base\na.html\n=======\nb.html\n>>>>>>> other\n");
        write();
        assertThat(register()).isEqualTo("b.html\n" + both);
    }

    @Test
    void aRegisterWithALineThatNobodyUnderstandsIsLeftAlone() throws Exception {
        site.withText("permalinks.txt", "../a.html\n");
        write();
        assertThat(register()).isEqualTo("../a.html\n");
    }

    @Test
    void whileADocumentCannotBeReadNothingIsWritten() throws Exception {
        site.with("content/posts/quay.md", "---", "title: [", "---");
        assertThat(permalinks().isComplete()).isFalse();
        write();
        assertThat(folder.resolve("permalinks.txt")).doesNotExist();
    }

    @Test
    void aCheckPutsTheRegisterRightWhereThereIsOne() throws Exception {
        check(true);
        assertThat(folder.resolve("permalinks.txt")).doesNotExist();

        write();
        site.without("content/posts/bridge.md").article("2014/bridge.md", "tags: [Harbour]", "---", "The bridge.");
        CheckReport told = check(false);
        assertThat(told.diagnostics()).extracting(Diagnostic::code).contains(Code.LOST_URL, Code.UNREGISTERED_URL);
        assertThat(told.edits())
                .extracting(CheckReport.Edit::file)
                .containsExactly("content/2014/bridge.md", "permalinks.txt");

        check(true);
        assertThat(Site.read(folder.resolve("content/2014/bridge.md"))).contains("aliases: [/posts/bridge.html]");
        site.bakeWell();
        assertThat(check(false).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.LOST_URL, Code.UNREGISTERED_URL);
    }

    private CheckReport check(boolean fix) {
        return new Backfile()
                .check(CheckRequest.of(BakeRequest.of(folder).withThreads(2)).withFix(fix));
    }

    private PermalinksReport permalinks() {
        return new Backfile().permalinks(BakeRequest.of(folder), false);
    }

    private void write() throws Exception {
        new Backfile().permalinks(BakeRequest.of(folder), true);
    }

    private String register() {
        return Site.read(folder.resolve("permalinks.txt"));
    }
}
