package dev.backfile.desk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.CheckReport;
import dev.backfile.CheckRequest;
import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check puts right, and what it tells of changed files alone. */
class FixTest {

    @TempDir
    private Path folder;

    @Test
    void aLinkInOtherLettersOrALetterOffIsPutRight() {
        Site site = Site.in(folder)
                .photograph("content/harbour.jpg", 8, 8)
                .article("2014/bridges.md", "---", "Here.")
                .article(
                        "2014/a.md",
                        "---",
                        "See [one](Bridges.md), [two](brigdes.md#x), [[bridgess]], ![Sea](../harbour.JPG).")
                .withText(
                        "content/2014/b.md", "---\r\ntitle: B\r\ndate: 2014-10-24\r\n---\r\nSee [one](bridge.md).\r\n");
        String before = Site.read(folder.resolve("content/2014/a.md"));

        CheckReport shown = check(false);
        assertThat(shown.edits())
                .extracting(CheckReport.Edit::file)
                .containsExactly("content/2014/a.md", "content/2014/b.md");
        assertThat(shown.edits().get(0).difference())
                .contains("--- a/content/2014/a.md\n+++ b/content/2014/a.md\n")
                .contains("-See [one](Bridges.md)")
                .contains("+See [one](bridges.md)");
        assertThat(Site.read(folder.resolve("content/2014/a.md"))).isEqualTo(before);

        check(true);
        assertThat(Site.read(folder.resolve("content/2014/a.md")))
                .contains("See [one](bridges.md), [two](bridges.md#x), [[bridges]], ![Sea](../harbour.jpg).");
        assertThat(Site.read(folder.resolve("content/2014/b.md"))).endsWith("---\r\nSee [one](bridges.md).\r\n");
        assertThat(check(false).edits()).isEmpty();
        assertThat(site.folder().resolve("target")).doesNotExist();
    }

    @Test
    void whatLeavesADoubtStaysAsItIs() {
        Site.in(folder)
                .article("bridges.md", "---", "Here.")
                .article("bridget.md", "---", "Here.")
                .article("part-1.md", "---", "Here.")
                .article("secret.md", "status: draft", "---", "Here.")
                .article(
                        "a.md", "author: Mara Elison", "---", "[a](bridge.md) [b](part-2.md) [c](secret.md) [d](b.md)");
        assertThat(check(false).edits()).isEmpty();
    }

    @Test
    void whatChangedSinceARevisionIsToldAlone() throws IOException, InterruptedException {
        Site site = Site.in(folder)
                .article("old.md", "---", "See [nothing](/gone/) and [b](b-side.md).")
                .article("b-side.md", "---", "Here.");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "One");
        site.article("new.md", "---", "See [nothing](/gone/).");
        assertThat(since("HEAD")).containsExactly("content/new.md unknown-url");

        site.with("assets/old.html", "<a href=gone.html>In a page that nobody changed</a>");
        git("add", "assets");
        git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "Two");
        assertThat(since("HEAD")).as("what a check writes is no change").containsExactly("content/new.md unknown-url");

        site.without("content/b-side.md");
        assertThat(since("HEAD")).containsExactly("content/new.md unknown-url", "content/old.md broken-link");
        assertThatThrownBy(() -> since("--output=x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aSiteInNoRepositoryHasNoRevisions() {
        Site.in(folder).article("a.md", "---", "One.");
        assertThatThrownBy(() -> since("HEAD")).hasMessageContaining("no repository of Git");
    }

    private List<String> since(String revision) {
        return new Backfile()
                        .check(CheckRequest.of(BakeRequest.of(folder)
                                        .withAsOf("2020-01-01")
                                        .withThreads(2))
                                .withSince(revision))
                        .diagnostics()
                        .stream()
                        .map(mistake ->
                                mistake.place().path() + " " + mistake.code().word())
                        .toList();
    }

    private CheckReport check(boolean fix) {
        return new Backfile()
                .check(CheckRequest.of(
                                BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(2))
                        .withFix(fix));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
        assertThat(Files.exists(folder.resolve(".git"))).isTrue();
    }
}
