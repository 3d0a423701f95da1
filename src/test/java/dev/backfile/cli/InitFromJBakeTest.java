package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.build.Site;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitFromJBakeTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path old;
    private Path made;

    @BeforeEach
    void aJBakeSite() throws IOException {
        old = Files.createDirectory(folder.resolve("old"));
        made = folder.resolve("new");
        Site.empty(old)
                .with(
                        "jbake.properties",
                        "site.title=The Review",
                        "site.host=https://example.org",
                        "date.format=dd.MM.yyyy")
                .with("templates/post.ftl", "${content.body}")
                .with("templates/page.ftl", "${content.body}")
                .with("templates/index.ftl", "x")
                .with("assets/css/site.css", "p {}")
                .with("content/photo.txt", "a file")
                .with(
                        "content/2014/My Bridge.md",
                        "title=A bridge: reopens # at last",
                        "date=24.10.2014",
                        "type=post",
                        "status=published",
                        "tags=Ferries, water damage",
                        "mood=yes",
                        "~~~~~~",
                        "Text  ",
                        "---",
                        "more");
    }

    @Test
    void everyDocumentKeepsItsUrlAndTheNewSiteBakes() {
        assertThat(init()).as(err.toString()).isZero();
        assertThat(out.toString()).contains("1 of 1 documents keep their URLs", "The templates stay behind");
        assertThat(Site.read(made.resolve("content/2014/My Bridge.md"))).isEqualTo("""
                ---
                title: "A bridge: reopens # at last"
                date: 2014-10-24
                permalink: "/2014/My+Bridge.html"
                tags: [Ferries, water damage]
                mood: "yes"
                ---
                Text \s
                ---
                more
                """);
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
        assertThat(made.resolve("target/site/2014/My+Bridge.html")).isRegularFile();
        assertThat(made.resolve("target/site/css/site.css")).isRegularFile();
        assertThat(made.resolve("target/site/photo.txt")).isRegularFile();
    }

    @Test
    void whatIsNotKeptIsNamedWithTheReason() {
        init();
        assertThat(out.toString()).contains("lost    /tags/Ferries.html: the page of a tag");
    }

    @Test
    void theOldUrlsOfTagsLeadToTheirPages() {
        init();
        assertThat(out.toString()).contains("the old URL of 1.");
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
        assertThat(Site.read(made.resolve("target/site/tags/water-damage.html")))
                .contains("A bridge: reopens");
        assertThat(out.toString()).doesNotContain("lost    /tags/water");
        assertThat(Site.read(made.resolve("target/site/tags/water damage.html")))
                .contains("water-damage.html");
    }

    /** Many disks and hosts have one file for both, so no bake writes both. */
    @Test
    void ofOldUrlsThatDifferInCaseAloneOneIsKeptAndTheOtherToldAsLost() {
        Site.empty(old)
                .with(
                        "content/2014/ferry.md",
                        "title=A ferry",
                        "date=25.10.2014",
                        "type=post",
                        "status=published",
                        "tags=Water Damage",
                        "~~~~~~",
                        "Text");
        init();
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
        boolean upper = Files.exists(made.resolve("target/site/tags/Water Damage.html"));
        boolean lower = Files.exists(made.resolve("target/site/tags/water damage.html"));
        assertThat(upper ^ lower).isTrue();
        assertThat(out.toString())
                .contains("lost    /tags/" + (upper ? "water damage" : "Water Damage") + ".html: the page of a tag");
    }

    @Test
    void whatTheOldSiteLeftBrokenStopsNoBake() {
        Site.empty(old)
                .with(
                        "content/broken.md",
                        "title=Broken",
                        "date=01.01.2015",
                        "type=post",
                        "status=published",
                        "~~~~~~",
                        "See [this](gone.md) and ![that](gone.png).");
        assertThat(init()).as(out.toString()).isZero();
        assertThat(out.toString()).contains("The old site had 2 mistakes that would stop a bake");
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
        assertThat(err.toString()).contains("warning").contains("broken-link");
    }

    @Test
    void aSettingThatOnlyJBakeLivesWithIsLeftOutAndTold() {
        Site.empty(old).with("jbake.properties", "site.host=example.org", "date.format=dd.MM.yyyy");
        assertThat(init()).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("Left out: site.host=example.org")
                .contains("write https://example.org in jbake.properties");
        assertThat(Site.read(made.resolve("jbake.properties")))
                .contains("\n#   site.host=example.org\n")
                .doesNotContain("\nsite.host=");
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
    }

    @Test
    void aSiteWithoutDocumentsBakesAndTellsHowToBegin() throws IOException {
        Files.delete(old.resolve("content/2014/My Bridge.md"));
        Files.delete(old.resolve("content/2014"));
        Files.delete(old.resolve("content/photo.txt"));
        Files.delete(old.resolve("content"));
        assertThat(init()).as(err.toString()).isZero();
        assertThat(out.toString()).contains("content of the new site is empty", "backfile new article");
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
        assertThat(made.resolve("target/site/index.html")).isRegularFile();
    }

    @Test
    void theOldSiteStaysAsItIs() throws IOException {
        Map<String, String> before = files(old);
        init();
        assertThat(files(old)).isEqualTo(before);
    }

    @Test
    void draftsStayDraftsWhateverTheirHeader() throws IOException {
        Site.empty(old)
                .with(
                        "content/secret.md",
                        "title=Secret",
                        "date=01.01.2015",
                        "type=post",
                        "status=draft",
                        "~~~~~~",
                        "x")
                .with("content/quiet.adoc", "= Quiet", ":jbake-type: post", ":jbake-date: 01.01.2015", "", "x")
                .with("jbake.properties", "date.format=dd.MM.yyyy", "default.status=draft");
        assertThat(init()).as(out.toString()).isZero();
        assertThat(Site.read(made.resolve("content/secret.md"))).contains("status: draft\n");
        assertThat(Site.read(made.resolve("content/quiet.adoc"))).contains(":jbake-status: draft\n", "= Quiet\n");
        assertThat(run("bake", made.toString())).as(err.toString()).isZero();
        assertThat(made.resolve("target/site/secret.html")).doesNotExist();
        assertThat(made.resolve("target/site/quiet.html")).doesNotExist();
    }

    @Test
    void noHeaderCanPutMoreIntoTheFrontMatterThanItSays() throws IOException {
        Site.empty(old)
                .with(
                        "content/hostile.md",
                        "title=x\" \\ \u2028status: draft",
                        "date=01.01.2015",
                        "type=post",
                        "status=published",
                        "a: b\", \"c={\"--- x\": [\"\\nstatus: draft\", 1, true]}",
                        "note=--- ",
                        "list=[a, *b]",
                        "~~~~~~",
                        "x");
        assertThat(init()).as(out.toString()).isZero();
        assertThat(Site.read(made.resolve("content/hostile.md")))
                .contains("\"x\\\" \\\\ \\u2028status: draft\"", "note: \"---\"\n", "list: \"[a, *b]\"\n")
                .doesNotContain("\nstatus:");
    }

    @Test
    void aDocumentWithoutAHeaderIsToldAndLeftBehind() throws IOException {
        Site.empty(old).with("content/notes.md", "Just a text.");
        assertThat(init()).isZero();
        assertThat(out.toString()).contains("Left behind", "content/notes.md");
        assertThat(made.resolve("content/notes.md")).doesNotExist();
    }

    @Test
    void theBytesOfATextStay() throws IOException {
        byte[] body = "a\r\nb\rc\n\n~~~~~~\n".getBytes(StandardCharsets.UTF_8);
        Path file = old.resolve("content/ends.md");
        Files.writeString(file, "\uFEFFtitle=T\r\ndate=01.01.2015\r\ntype=post\r\nstatus=published\r\n~~~~~~\r\n");
        Files.write(file, body, StandardOpenOption.APPEND);
        assertThat(init()).as(out.toString()).isZero();
        assertThat(Site.read(made.resolve("content/ends.md")))
                .endsWith("---\n" + new String(body, StandardCharsets.UTF_8))
                .startsWith("---\ntitle: T\n");
    }

    @Test
    void nothingIsOverwrittenAndNeitherSiteLiesInTheOther() throws IOException {
        Site.empty(made).with("mine.txt", "x");
        assertThat(init()).isEqualTo(2);
        assertThat(err.toString()).contains("has files already");
        assertThat(run("init", old.resolve("inner").toString(), "--from-jbake", old.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot lie in the JBake site");
        assertThat(run("init", folder.toString(), "--from-jbake", old.toString()))
                .isEqualTo(2);
        assertThat(run(
                        "init",
                        folder.resolve("x").toString(),
                        "--from-jbake",
                        folder.resolve("no").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no such folder");
        assertThat(files(made)).containsOnlyKeys("mine.txt");
    }

    private int init() {
        return run("init", made.toString(), "--from-jbake", old.toString());
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(arguments, terminal, (request, progress) -> new Backfile(progress).bake(request));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
