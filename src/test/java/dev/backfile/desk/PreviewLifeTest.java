package dev.backfile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.output.Folders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a preview, from its start to its end, in a process of its own. */
@Tag("programs")
class PreviewLifeTest {

    @TempDir
    private Path folder;

    private Site site() {
        return Site.in(folder).article("one.md", "---", "First words.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drafts", "--poll"})
    void everyKindOfChangeIsSeen(String option) throws IOException {
        Site site = site();
        try (ServedSite served = ServedSite.of(folder, option).awaitBake()) {
            site.article("one.md", "---", "Other words.");
            served.awaitPage("/one.html", "Other words");

            Files.writeString(
                    folder.resolve("saved.tmp"), Site.read(folder.resolve("content/one.md")) + "\nRenamed.\n");
            Files.move(
                    folder.resolve("saved.tmp"), folder.resolve("content/one.md"), StandardCopyOption.REPLACE_EXISTING);
            served.awaitPage("/one.html", "Renamed");

            site.article("new/deep/two.md", "---", "Second.");
            served.await("2 articles");
            assertThat(served.get("/new/deep/two.html").statusCode()).isEqualTo(200);

            site.without("content/new/deep/two.md");
            served.await("1 article");
            assertThat(served.get("/new/deep/two.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theDestinationAndTheLedgerOfTheSiteAreLeftAlone() throws IOException {
        Site site = site().bake();
        Path published = folder.resolve("target/site/one.html");
        String before = Site.read(published);
        try (ServedSite served = ServedSite.of(folder, "--drafts").awaitBake()) {
            site.article("one.md", "---", "Other words.");
            served.awaitBake();
        }
        assertThat(published).hasContent(before);
        assertThat(site.bake().report().parsed()).isEqualTo(1);
    }

    @Test
    void aTakenPortIsSaidAndTheNextOneServes() throws IOException {
        site();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServedSite served = ServedSite.of(folder, "--port", Integer.toString(other.getLocalPort()))) {
            assertThat(served.said()).anyMatch(line -> line.contains("is taken"));
            assertThat(served.address("/").getPort()).isGreaterThan(other.getLocalPort());
        }
    }

    @Test
    void twoPreviewsOfOneSiteHaveAFolderEach() {
        site();
        try (ServedSite one = ServedSite.of(folder).awaitBake();
                ServedSite other = ServedSite.of(folder).awaitBake()) {
            assertThat(one.get("/one.html").statusCode()).isEqualTo(200);
            assertThat(other.get("/one.html").statusCode()).isEqualTo(200);
            assertThat(folder.resolve(".backfile/serve/site-2")).isDirectory();
        }
    }

    @Test
    void keysBakeAgainAndQuit() {
        site();
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            served.type("r");
            served.awaitBake();
            served.type("q");
            assertThat(served.awaitEnd()).isZero();
        }
    }

    @Test
    void aMistakeLeavesTheLastGoodPages() {
        Site site = site();
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            site.article("one.md", "date: never", "---", "Wrong words.");
            served.await("Not baked");
            assertThat(served.get("/one.html").body()).contains("First words");
            site.article("one.md", "---", "Mended words.");
            served.awaitBake();
            assertThat(served.get("/one.html").body()).contains("Mended words");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"permalinks.txt", "public/register/urls.txt"})
    void aLostUrlIsToldUntilItIsMended(String register) {
        Site site = site().with(
                        "jbake.properties",
                        "site.title=The Test",
                        "destination.folder=public/html",
                        "permalinks.register=" + register)
                .with(register, "one.html\tcontent/one.md");
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            site.with(register, "lost.html\tcontent/lost.md", "one.html\tcontent/one.md");
            served.await("[lost-url]");
            served.await("Not baked");
            assertThat(served.event("state")).contains("\"published\":false", "lost.html", register);
            site.with(register, "one.html\tcontent/one.md");
            served.awaitBake();
            assertThat(served.event("state")).contains("\"published\":true").doesNotContain("lost.html");
        }
    }

    @Test
    void aSiteUnderAPathOfItsHostIsServedUnderIt() {
        site().with("jbake.properties", "site.host=https://example.org/river/", "site.title=The Test");
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            assertThat(served.address("").getPath()).isEqualTo("/river/");
            assertThat(served.get("/").headers().firstValue("Location")).contains("/river/");
            assertThat(served.get("/river/one.html").statusCode()).isEqualTo(200);
            assertThat(served.get("/river/none").body()).contains("/river/css/backfile.css");
            assertThat(served.get("/one.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void settingsOfTheCommandLineGoBeforeThoseOfTheFile() {
        site();
        try (ServedSite served =
                ServedSite.of(folder, "--set", "site.title=Another Name").awaitBake()) {
            assertThat(served.get("/").body()).contains("Another Name").doesNotContain("The Test");
        }
    }

    @Test
    void aFolderThatIsNoSiteIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        try (ServedSite served = ServedSite.of(folder.resolve("empty"))) {
            served.await("there is no site in this folder");
            assertThat(served.get("/").statusCode()).isEqualTo(503);
            Site.in(folder.resolve("empty")).article("one.md", "---", "Words.");
            served.awaitBake();
            assertThat(served.get("/").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drafts", "--poll"})
    void aSiteThatIsMadeAnewIsServed(String option) throws IOException {
        Path root = folder.resolve("site");
        Site.in(root).article("one.md", "---", "First words.");
        try (ServedSite served = ServedSite.of(root, option).awaitBake()) {
            Folders.delete(root);
            served.await("The site's folder is gone");
            served.await("Not baked");
            assertThat(root).doesNotExist();
            assertThat(served.get("/one.html").statusCode()).isEqualTo(503);
            assertThat(served.get("/one.html").body()).contains("folder is gone");

            Site anew = Site.in(root).article("one.md", "---", "Words of the new folder.");
            served.awaitPage("/one.html", "Words of the new folder");
            anew.article("one.md", "---", "An edit in it.");
            served.awaitPage("/one.html", "An edit in it");
            assertThat(served.said()).noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void anotherFolderInThePlaceOfTheSiteIsServed() throws IOException {
        Path root = folder.resolve("site");
        Site.in(root).article("one.md", "---", "First words.");
        Site.in(folder.resolve("other")).article("one.md", "---", "Words of another branch.");
        try (ServedSite served = ServedSite.of(root).awaitBake()) {
            Files.move(root, folder.resolve("old"));
            Files.move(folder.resolve("other"), root);
            served.awaitPage("/one.html", "Words of another branch");
            Site.in(root).article("one.md", "---", "An edit in it.");
            served.awaitPage("/one.html", "An edit in it");

            Files.move(root, folder.resolve("other"));
            served.await("The site's folder is gone");
            Files.move(folder.resolve("other"), root);
            served.awaitBake();
            Site.in(root).article("one.md", "---", "An edit after its return.");
            served.awaitPage("/one.html", "An edit after its return");
        }
    }

    @Test
    void aPreviewThatLostItsOwnFolderMakesItAnew() throws IOException {
        site();
        try (ServedSite served = ServedSite.of(folder).awaitBake()) {
            Folders.delete(folder.resolve(".backfile"));
            served.awaitBake();
            assertThat(served.get("/one.html").body()).contains("First words");
        }
    }
}
