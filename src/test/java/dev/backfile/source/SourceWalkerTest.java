package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backfile.config.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWalkerTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
    }

    @Test
    void aSiteWithoutContentHasNoFiles() {
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(found).isEqualTo(new SourceFiles(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void documentsAndOtherFilesComeInTheOrderOfTheirPaths() throws IOException {
        files(
                "b.md",
                "a/z.md",
                "a.md",
                "a/b/c.markdown",
                "A.md",
                "a/x.html",
                "d.adoc",
                "img/b.png",
                "img/a.png",
                "e.yml");
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents()))
                .containsExactly("A.md", "a.md", "a/b/c.markdown", "a/x.html", "a/z.md", "b.md", "d.adoc");
        assertThat(paths(found.files())).containsExactly("img/a.png", "img/b.png");
        assertThat(found.passedOver()).extracting(IgnoredFile::sort).containsExactly("*.yml");
        assertThat(found.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void threadsThatWalkTogetherFindWhatOneFinds(int threads) throws Exception {
        for (int file = 0; file < 700; file++) {
            files("large/" + file + ".md", "small/" + file % 30 + "/" + file + (file % 2 == 0 ? ".md" : ".png"));
        }
        files("_notes/a.md", "small/_old.txt", "small/3/bad\\name.md");
        link("content/small/out", folder);
        link("content/small/nowhere", folder.resolve("nothing"));
        SourceFiles alone = new SourceWalker(Sites.backfile()).content(site);
        SourceWalk walk = new SourceWalker(Sites.backfile()).walkThroughContent(site);
        ExecutorService walkers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<SourceFiles> found :
                    walkers.invokeAll(Collections.<Callable<SourceFiles>>nCopies(threads, walk::files))) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            walkers.shutdown();
        }
        assertThat(alone.documents()).hasSizeGreaterThan(1_000);
        assertThat(alone.passedOver()).isNotEmpty();
        assertThat(alone.diagnostics()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aFileIsNamedByItsPathFromTheSite() throws IOException {
        files("posts/a.md");
        SourceFile file =
                new SourceWalker(Sites.backfile()).content(site).documents().get(0);
        assertThat(file.place()).isEqualTo("content/posts/a.md");
        assertThat(file.size()).isEqualTo("posts/a.md".length());
        assertThat(file.modified())
                .isEqualTo(Files.getLastModifiedTime(file.file()).toInstant());
    }

    @Test
    void extensionsCountInAnyCaseInABackfileSiteButNotInAJBakeSite() throws IOException {
        files("a.MD", "b.markdown", "c.yml", "d.md");
        assertThat(paths(new SourceWalker(Sites.backfile()).content(site).documents()))
                .containsExactly("a.MD", "b.markdown", "d.md");
        assertThat(paths(new SourceWalker(Sites.jbake()).content(site).documents()))
                .containsExactly("c.yml", "d.md");
    }

    @Test
    void hiddenFilesAndCopiesOfEditorsArePassedOver() throws IOException {
        files(".hidden.md", ".git/config", "draft.md~", "a.md");
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents())).containsExactly("a.md");
        assertThat(found.files()).isEmpty();
        assertThat(passedOver(found)).containsExactly(".hidden.md .*", "draft.md~ *~");
    }

    @Test
    void filesThatNobodyMeansToPublishAreToldApart() throws IOException {
        files("_drafts/a.md", "_drafts/deep/b.png", "2014/_notes.md", "2014/#a.md#", "2014/a.md.BAK", "2014/a.orig");
        files("2014/.a.md.swp", "2014/comments.yml", "2014/x.TOML", "2014/x.Rmd", "2014/x.php", "2014/~$x.docx");
        files(
                "_posts/2014-10-24-a.md",
                "blog/_posts/b.md",
                "2014/_index.md",
                "2014/_index.fr.md",
                "a_b.md",
                "2014/a.pdf");
        files("old.bak/c.md", "v1.php/d.md", "data.json", "data.csv", "no-extension", "_Index.md");
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents()))
                .containsExactly(
                        "2014/_index.fr.md",
                        "2014/_index.md",
                        "_Index.md",
                        "_drafts/a.md",
                        "_posts/2014-10-24-a.md",
                        "a_b.md",
                        "blog/_posts/b.md",
                        "v1.php/d.md");
        assertThat(paths(found.files())).containsExactly("2014/a.pdf", "data.csv", "data.json", "no-extension");
        assertThat(passedOver(found))
                .containsExactly(
                        "2014/#a.md# #*",
                        "2014/.a.md.swp .*",
                        "2014/_notes.md _*",
                        "2014/a.md.BAK *.bak",
                        "2014/a.orig *.orig",
                        "2014/comments.yml *.yml",
                        "2014/x.Rmd *.rmd",
                        "2014/x.TOML *.toml",
                        "2014/x.php *.php",
                        "2014/~$x.docx ~*",
                        "_drafts/deep/b.png _drafts/",
                        "old.bak/c.md old.bak/");
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void aSettingLetsNamesIn() throws IOException {
        files("_essays/a.md", "_drafts/b.md", "x.yml", "y.toml", ".htaccess", ".git/config", ".well-known/a.txt");
        assertThat(content("content.include=_essays, *.yml, .h*"))
                .containsExactly(".htaccess", "_drafts/b.md", "_essays/a.md", "x.yml");
        assertThat(content("content.include=*")).containsExactly("_drafts/b.md", "_essays/a.md", "x.yml", "y.toml");
        assertThat(content("content.include=.well-known")).containsExactly(".well-known/a.txt", "_drafts/b.md");
    }

    @Test
    void inAJBakeSiteEverythingIsMeant() throws IOException {
        files("_drafts/a.md", "x.php", "#b.md", "c.bak");
        SourceFiles found = new SourceWalker(Sites.jbake()).content(site);
        assertThat(paths(found.documents())).containsExactly("#b.md", "_drafts/a.md");
        assertThat(paths(found.files())).containsExactly("c.bak", "x.php");
        assertThat(found.passedOver()).isEmpty();
    }

    @Test
    void mistakesAmongWhatNobodyMeansToPublishAreNobodysConcern() throws IOException {
        files("a.md", "_drafts/b\\c.md", "_d\\e.md");
        link("content/_elsewhere", folder);
        link("content/_drafts/nowhere", folder.resolve("nowhere"));
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(found.diagnostics()).isEmpty();
        assertThat(found.passedOver()).isEmpty();
    }

    @Test
    void jbakeWalksHiddenFoldersButNoHiddenFiles() throws IOException {
        files(".hidden.md", ".folder/a.md", ".folder/.b.md");
        assertThat(paths(new SourceWalker(Sites.jbake()).content(site).documents()))
                .containsExactly(".folder/a.md");
    }

    @Test
    void aFolderWithTheIgnoreFileIsSkippedWithAllBelowIt() throws IOException {
        files("a.md", "old/.jbakeignore", "old/b.md", "old/deeper/c.md", "new/d.md");
        assertThat(paths(new SourceWalker(Sites.backfile()).content(site).documents()))
                .containsExactly("a.md", "new/d.md");
    }

    @Test
    void aSymbolicLinkWithinTheSiteIsFollowed() throws IOException {
        files("a.md", "img/b.png");
        link("content/linked.md", site.resolve("content/a.md"));
        link("content/pictures", site.resolve("content/img"));
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents())).containsExactly("a.md", "linked.md");
        assertThat(paths(found.files())).containsExactly("img/b.png", "pictures/b.png");
    }

    @Test
    void aSymbolicLinkOutOfTheSiteIsAnErrorAndNotFollowed() throws IOException {
        files("a.md");
        Files.writeString(Files.createDirectories(folder.resolve("secrets")).resolve("key.md"), "secret");
        link("content/secrets", folder.resolve("secrets"));
        link("content/key.md", folder.resolve("secrets/key.md"));
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents())).containsExactly("a.md");
        assertThat(messages(found))
                .containsExactly(
                        "content/key.md: this symbolic link leads out of the site [link-out-of-site]",
                        "content/secrets: this symbolic link leads out of the site [link-out-of-site]");
    }

    @Test
    void aContentFolderThatIsALinkOutOfTheSiteIsAnError() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        link("content", folder.resolve("elsewhere"));
        assertThat(messages(new SourceWalker(Sites.backfile()).content(site)))
                .containsExactly("content: this symbolic link leads out of the site [link-out-of-site]");
    }

    @Test
    void symbolicLinksThatLeadBackOrToEachOtherEndTheWalk() throws IOException {
        files("a/b/c.md", "d/e.md");
        link("content/a/b/up", site.resolve("content/a"));
        link("content/a/d", site.resolve("content/d"));
        link("content/d/a", site.resolve("content/a"));
        link("content/nowhere", site.resolve("content/gone"));
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents())).containsExactly("a/b/c.md", "a/d/e.md", "d/a/b/c.md", "d/e.md");
        assertThat(messages(found))
                .contains(
                        "content/a/b/up: this symbolic link leads back to a folder that contains it [unreadable-file]",
                        "content/nowhere: this symbolic link leads nowhere [unreadable-file]");
    }

    @Test
    void aNameThatCannotBecomeAUrlIsAnError() throws IOException {
        files("a\\b.md", "c\nd.md", "e\u0001.png", "fine.md");
        SourceFiles found = new SourceWalker(Sites.backfile()).content(site);
        assertThat(paths(found.documents())).containsExactly("fine.md");
        assertThat(messages(found))
                .containsExactly(
                        "content/a\\b.md: this name has a backslash, which browsers take for a slash [bad-file-name]",
                        "content/c?d.md: this name has an invisible control character (U+000A) [bad-file-name]",
                        "content/e?.png: this name has an invisible control character (U+0001) [bad-file-name]");
    }

    @Test
    void accentsAreOneLetterHoweverTheFileSystemKeepsThem() throws IOException {
        files("u\u0308ber.md");
        assertThat(paths(new SourceWalker(Sites.backfile()).content(site).documents()))
                .containsExactly("über.md");
    }

    @Test
    void hiddenAssetsAreFilesUnlessTheSettingsLeaveThemOut() throws IOException {
        assets(
                ".nojekyll",
                ".well-known/security.txt",
                "site.css",
                "site.css~",
                "skipped/.jbakeignore",
                "skipped/a.txt");
        assertThat(paths(new SourceWalker(TestSettings.backfile()).assets(site).files()))
                .containsExactly(".nojekyll", ".well-known/security.txt", "site.css");
        assertThat(paths(new SourceWalker(TestSettings.jbake()).assets(site).files()))
                .containsExactly(".nojekyll", ".well-known/security.txt", "site.css", "site.css~");
        assertThat(paths(new SourceWalker(TestSettings.jbake("asset.ignore=true"))
                        .assets(site)
                        .files()))
                .containsExactly("site.css", "site.css~");
    }

    @Test
    void allFilesOfTheDataFolderAreFiles() throws IOException {
        Files.writeString(Files.createDirectories(site.resolve("data")).resolve("people.yml"), "a: 1");
        Files.writeString(site.resolve("data/notes.md"), "a");
        assertThat(paths(new SourceWalker(Sites.jbake()).data(site).files())).containsExactly("notes.md", "people.yml");
    }

    private void files(String... paths) throws IOException {
        filesIn("content", paths);
    }

    private void assets(String... paths) throws IOException {
        filesIn("assets", paths);
    }

    private void filesIn(String folder, String... paths) throws IOException {
        for (String path : paths) {
            Path file = site.resolve(folder).resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private void link(String path, Path target) {
        try {
            Files.createDirectories(site.resolve(path).getParent());
            Files.createSymbolicLink(site.resolve(path), target);
        } catch (IOException | UnsupportedOperationException refused) {
            assumeTrue(false, "this system makes no symbolic links");
        }
    }

    private List<String> content(String setting) {
        SourceFiles found = new SourceWalker(TestSettings.backfile(setting)).content(site);
        return Stream.concat(found.documents().stream(), found.files().stream())
                .map(SourceFile::path)
                .sorted()
                .toList();
    }

    private static List<String> passedOver(SourceFiles found) {
        return found.passedOver().stream()
                .map(one -> one.file().path() + " " + one.sort())
                .toList();
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    private static List<String> messages(SourceFiles found) {
        return found.diagnostics().stream()
                .map(diagnostic -> diagnostic.place() + ": " + diagnostic.message() + " ["
                        + diagnostic.code().word() + "]")
                .toList();
    }
}
