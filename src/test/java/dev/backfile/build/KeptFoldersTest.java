package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that keep their names: {@code asset.kept}. */
class KeptFoldersTest {

    private static final String HOST = "site.host=https://example.org\n";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = kept("assets, content/images, files/2014, src/media: /pictures, roots: /")
                .photograph("assets/img/bridge.jpg", 1200, 800)
                .photograph("content/images/quay.jpg", 30, 20)
                .photograph("src/media/pier.jpg", 40, 20)
                .with("files/2014/README.md", "Read me")
                .with("roots/_redirects", "/a /b");
    }

    private Site kept(String value) {
        return Site.empty(folder).with("jbake.properties", HOST + "site.title=Kept\nasset.kept=" + value);
    }

    @Test
    void theirFilesStandAtTheirOwnPaths() {
        site.article("a.md", "---", "[r](/files/2014/README.md)").bakeWell();
        assertThat(site.files())
                .contains(
                        "assets/img/bridge.jpg",
                        "images/quay.jpg",
                        "files/2014/README.md",
                        "pictures/pier.jpg",
                        "_redirects")
                .doesNotContain("img/bridge.jpg", "files/2014/README.html");
    }

    @ParameterizedTest
    @CsvSource({
        "2014/a.md,/assets/img/bridge.jpg,../assets/img/bridge.jpg",
        "2014/a.md,../../assets/img/bridge.jpg,../assets/img/bridge.jpg",
        "2014/a.md,../assets/img/bridge.jpg,../assets/img/bridge.jpg",
        "2014/a.md,assets/img/bridge.jpg,../assets/img/bridge.jpg",
        "a.md,assets/img/bridge.jpg,assets/img/bridge.jpg",
        "2014/a.md,../images/quay.jpg,../images/quay.jpg",
        "2014/a.md,/images/quay.jpg,../images/quay.jpg",
        "2014/a.md,pictures/pier.jpg,../pictures/pier.jpg",
        "2014/a.md,../../src/media/pier.jpg,../pictures/pier.jpg",
        "2014/a.md,src/media/pier.jpg,../pictures/pier.jpg"
    })
    void linksLeadThereHoweverTheyAreWritten(String article, String written, String expected) {
        site.article(article, "---", "![It](" + written + ")", "", "<img src=\"" + written + "\" alt=\"It\">")
                .bakeWell();
        assertThat(site.page(article.replace(".md", ".html")).select("main img").eachAttr("src"))
                .containsExactly(expected, expected);
    }

    @Test
    void theirPicturesAreMeasuredAndMadeSmaller() {
        site.article("a.md", "image: {src: assets/img/bridge.jpg, alt: It}", "---", "![It](/assets/img/bridge.jpg)")
                .bakeWell();
        assertThat(site.page("a.html").select("main img").eachAttr("width")).containsOnly("1200");
        assertThat(site.page("a.html").select("main img").attr("srcset")).contains("assets/img/bridge-480w-");
    }

    @Test
    void whatIsMissingIsTold() {
        site.article(
                        "2014/a.md",
                        "---",
                        "![It](assets/img/none/x.jpg) ![It](/assets/img/brigde.jpg) [r](../../files/2014/no.pdf)")
                .bake();
        assertThat(site.mistakes())
                .containsExactly(
                        "content/2014/a.md:5:7 missing-file",
                        "content/2014/a.md:5:36 unknown-url",
                        "content/2014/a.md:5:64 broken-link");
        assertThat(site.diagnostics().get(0).hint()).contains("put the file at assets/img/none/x.jpg");
        assertThat(site.diagnostics().get(1).hint()).contains("/assets/img/bridge.jpg");
    }

    @Test
    void templatesAskForThemByTheirPathInTheSite() {
        site.article("a.md", "type: page", "---", "Text.")
                .with("assets/css/site.css", "p { color: red }")
                .with("templates/page.ftlh", "<link href=\"${asset('assets/css/site.css')}\">")
                .bakeWell();
        assertThat(site.text("a.html")).containsPattern("assets/css/site\\.[0-9a-f]{8}\\.css");
        site.with("templates/page.ftlh", "<link href=\"${asset('css/site.css')}\">")
                .bake();
        assertThat(site.diagnostics())
                .extracting(Diagnostic::hint)
                .anyMatch(hint -> hint.contains("'assets/css/site.css'"));
    }

    @Test
    void articlesThatStrayedThereAreNotPublished() {
        site.article("a.md", "---", "Text.")
                .with("content/images/draft.md", "---", "title: Secret", "status: draft", "---", "Text.")
                .with("files/2014/toml.md", "+++", "title = \"Secret\"", "+++", "Text.")
                .with("assets/demo.html", "<!doctype html><title>Demo</title>")
                .bake();
        assertThat(site.mistakes()).containsExactly("content/images stray-article", "files/2014 stray-article");
        assertThat(site.files()).contains("assets/demo.html").noneMatch(path -> path.matches(".*(draft|toml).*"));
    }

    @Test
    void twoFilesForOnePathAreAMistakeWithBothPlaces() {
        site.article("a.md", "permalink: /pictures/pier.jpg/x.html", "---", "Text.")
                .with("content/files/2014/README.md.txt", "no clash")
                .with("content/files/2014/plan.txt", "one")
                .with("files/2014/plan.txt", "two")
                .with("content/b.md", "---", "title: B", "date: 2014-10-24", "---", "[t](files/2014/plan.txt)")
                .bake();
        assertThat(site.mistakes()).contains("files/2014/plan.txt path-clash", "src/media/pier.jpg path-clash");
        assertThat(site.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("content/files/2014/plan.txt"))
                .anyMatch(message -> message.contains("content/a.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../out             | is not a path|could lead out",
                "/etc               | is not a path within the site|",
                "content            | is the folder of articles|",
                ".                  | is not a path|could lead out",
                "templates/img      | lies in the folder of templates|",
                "data               | is the folder of data|",
                "target             | holds the destination|",
                "target/site/x      | lies in the destination|",
                ".backfile          | is Backfile's own folder|",
                ".git/x             | lies in Git's folder|",
                "pictures, pictures | is 'pictures', which is named before|",
                "pictures, pictures/a | lies in 'pictures', which is named before|",
                "assets/img         | lies in the folder of assets|",
                "linked             | leads out of the site|",
                "note.txt           | is a file|",
                "pictures: ../x     | would publish 'pictures'|",
                "pictures: a:b      | would publish 'pictures'|"
            })
    void folderThatMayNotBeOneIsRefused(String value, String fault, String otherwise) throws IOException {
        kept(value).article("a.md", "---", "Text.").with("note.txt", "x");
        Files.createDirectories(folder.resolve("pictures"));
        Files.createSymbolicLink(
                folder.resolve("linked"), folder.toAbsolutePath().getParent());
        Files.delete(folder.resolve("content/images/quay.jpg"));
        Site refused = Site.empty(folder).bake();
        assertThat(refused.diagnostics()).hasSize(1);
        Diagnostic mistake = refused.diagnostics().get(0);
        assertThat(mistake.code().word()).isEqualTo("bad-setting");
        assertThat(mistake.isError()).isTrue();
        assertThat(mistake.place().toString()).startsWith("jbake.properties:3:");
        assertThat(mistake.message()).containsAnyOf(fault, otherwise == null ? fault : otherwise);
    }

    @Test
    void folderThatIsNotThereIsAWarning() {
        Site bare = kept("images")
                .without("content/images/quay.jpg")
                .article("a.md", "---", "Text.")
                .bake();
        assertThat(bare.mistakes()).containsExactly("jbake.properties:3:12 bad-setting");
        assertThat(bare.diagnostics().get(0).hint()).contains("make the folder");
        assertThat(bare.has("a.html")).isTrue();
    }

    @Test
    void aLinkOutOfTheSiteIsNotFollowed() throws IOException {
        site.article("a.md", "---", "Text.");
        Path secret = Files.createDirectories(folder.resolveSibling("outside-" + folder.getFileName()));
        Files.writeString(secret.resolve("x.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("assets/out"), secret);
        site.bake();
        assertThat(site.mistakes()).containsExactly("assets/out link-out-of-site");
    }

    @Test
    void aBakeIntoOneOfThemIsRefused() {
        site.article("a.md", "---", "Text.")
                .options(request -> request.withDestination(folder.resolve("src/media/site")))
                .bake();
        assertThat(site.mistakes()).hasSize(1).allMatch(mistake -> mistake.endsWith("src/media/site bad-destination"));
    }

    @Test
    void aSiteOfJBakesMaySetThemAndIsAsBeforeOtherwise() {
        Site jbake = Site.empty(folder.resolve("jbake"))
                .with("jbake.properties", "site.host=https://example.org", "defaults=jbake", "render.tags=false")
                .with("templates/post.ftl", "${content.body}")
                .with("templates/index.ftl", "i")
                .with("templates/archive.ftl", "a")
                .with("templates/feed.ftl", "f")
                .with("templates/sitemap.ftl", "s")
                .with("assets/a.txt", "a")
                .with("images/b.txt", "b")
                .with("content/p.md", "title=P", "type=post", "status=published", "date=2014-10-24", "~~~~~~", "x")
                .bake();
        assertThat(jbake.files()).contains("a.txt").doesNotContain("images/b.txt");
        jbake.with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "defaults=jbake",
                        "render.tags=false",
                        "asset.kept=images")
                .bake();
        assertThat(jbake.files()).contains("a.txt", "images/b.txt");
    }

    @Test
    void anIncrementalBakeLeavesWhatACleanOneLeaves() {
        String settings = HOST + "site.title=Law\nasset.kept=";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jbake.properties", settings + "assets, content/images\n");
        files.put("assets/css/site.css", "p { color: red }");
        files.put("assets/a.txt", "one");
        files.put("content/images/b.txt", "two");
        files.put("templates/page.ftlh", "${asset('assets/css/site.css')} ${content.body}");
        files.put("content/p.md", "---\ntitle: P\ntype: page\n---\nText.");
        files.put(
                "content/2014/a.md",
                "---\ntitle: A\ndate: 2014-10-24\n---\n[a](assets/a.txt) [b](/images/b.txt) [c](/assets/c.txt)");
        List<Edit> edits = List.of(
                new Edit("assets/c.txt", "three"),
                new Edit("assets/a.txt", "one more"),
                new Edit("assets/css/site.css", "p { color: navy }"),
                new Edit("content/images/note.md", "---\ntitle: Note\ndate: 2014-10-24\n---\nText."),
                new Edit("content/images/b.txt", ""),
                new Edit("jbake.properties", settings + "assets\n"),
                new Edit("jbake.properties", settings + "assets: /images, content/images: /assets\n"),
                new Edit("jbake.properties", settings + "\n"),
                new Edit("assets/c.txt", ""),
                new Edit("jbake.properties", settings + "content/images, none\n"));
        Edit.eachLeavesWhatACleanBakeDoes(folder, files, edits);
    }
}
