package dev.backfile.imports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a folder of old pages. */
class HtmlImportTest {

    private static final byte[] GIF = "GIF89a-picture".getBytes(StandardCharsets.ISO_8859_1);
    private static final String FIRST =
            "The harbour master opened the gate an hour before the first ferry came in, and nobody saw it.";
    private static final String LAST = "No witness could say which of the twins had held the lantern that night.";

    @TempDir
    private Path folder;

    private Path mirror;
    private Path site;

    @BeforeEach
    void places() {
        mirror = folder.resolve("mirror");
        site = folder.resolve("site");
    }

    @Test
    void aMirrorBecomesASite() throws IOException {
        page("2003/05/ferry.html", "The ferry runs again", "By Mara Ellison<br>May 3, 2003", """
                <p>FIRST</p><p><img src="../../img/pier.gif" width="300" height="200"><br><font size="1">The pier at dawn. Photo: Tom Reed</font></p>
                <p>See <a href="../06/toll.html#end">the toll</a>, <a href="/print/toll.html">in print</a>, <a href="/about.html">us</a>, <a href="http://elsewhere.example/x">elsewhere</a>.</p>
                <blockquote>It was loud.</blockquote><p>LAST</p>""");
        page(
                "2003/06/toll.html",
                "A toll for gulls",
                "By Tom Reed<br>June 9, 2003",
                "<p>FIRST Then nothing.</p><p>LAST</p>");
        file("old.example.org/print/toll.html", Files.readString(mirror.resolve("old.example.org/2003/06/toll.html")));
        page(
                "2004/wall.html",
                "The wall",
                "By Ana Lind<br>January 4, 2004",
                "<p>FIRST Part one.</p><p>It goes on there.</p><p><a href='wall_2.html'>Next page</a></p>");
        page(
                "2004/wall_2.html",
                "The wall",
                "By Ana Lind<br>January 4, 2004",
                "<p>This is what stands on the second page of it, in a sentence.</p><p>LAST</p><p><a href='wall.html'>1</a></p>");
        page("undated/note.html", "A note", "", "<p>FIRST A note.</p><p>LAST</p>");
        file(
                "old.example.org/index.html",
                html(
                        "The Lantern",
                        "<h1>The Lantern</h1>"
                                + "<h3><a href=2003/05/ferry.html>The ferry runs again</a></h3><p>After nine winters the ferry crosses the bay once more, and nobody is on it.</p>"
                                        .repeat(5)));
        Files.write(
                Files.createDirectories(mirror.resolve("old.example.org/img")).resolve("pier.gif"), GIF);
        ImportReport report = bring();
        assertThat(site.resolve("content/2003/ferry.md"))
                .hasContent("""
                ---
                title: The ferry runs again
                date: 2003-05-03
                authors: [Mara Ellison]
                aliases: ["/2003/05/ferry.html"]
                ---
                FIRST

                ![](/img/pier.gif "The pier at dawn."){credit="Tom Reed"}

                See [the toll](toll.md), [in print](toll.md), [us](http://old.example.org/about.html), [elsewhere](http://elsewhere.example/x).

                > It was loud.

                LAST Thus 2003 05 ferry html
                """.replace("FIRST", FIRST).replace("LAST", LAST));
        assertThat(site.resolve("content/2003/toll.md"))
                .content()
                .contains("aliases: [\"/2003/06/toll.html\", \"/print/toll.html\"]");
        assertThat(site.resolve("content/2004/wall.md"))
                .content()
                .contains(
                        "Part one.",
                        "second page",
                        LAST,
                        "permalink: \"/2004/wall.html\"",
                        "aliases: [\"/2004/wall_2.html\"]")
                .doesNotContain("Next page");
        assertThat(site.resolve("content/note.md")).content().contains("status: draft", "# check: no date was found");
        assertThat(site.resolve("assets/img/pier.gif")).hasBinaryContent(GIF);
        assertThat(everything()).doesNotContain("Wednesday is market day", "Lantern Press", "Letters to");
        assertThat(report.came())
                .containsEntry("articles", 4)
                .containsEntry("pictures", 1)
                .containsEntry("further pages of articles, joined to the first", 1)
                .containsEntry("printer-friendly pages and other copies, as aliases of their articles", 1);
        assertThat(lost(report))
                .containsEntry("pages that are no articles: pages without a text", 1)
                .containsKey("blocks that stand on many pages");
        bakes();
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.filter(file -> file.endsWith("2003/05/ferry.html")))
                    .hasSize(1);
        }
    }

    @Test
    void aSecondRunChangesNothingThatSomebodyChanged() throws IOException {
        page("a/one.html", "The ferry runs again", "By Mara Ellison<br>May 3, 2003", "<p>FIRST</p><p>LAST</p>");
        page("a/two.html", "A toll for gulls", "By Tom Reed<br>June 9, 2003", "<p>FIRST Else.</p><p>LAST</p>");
        bring();
        Path mine = site.resolve("content/2003/the-ferry-runs-again.md");
        if (!Files.exists(mine)) {
            mine = site.resolve("content/2003/one.md");
        }
        Files.writeString(mine, "---\ntitle: Mine\ndate: 2003-05-03\n---\nMine.\n");
        Map<Path, String> before = contents();
        ImportReport report = bring();
        assertThat(contents()).isEqualTo(before);
        assertThat(report.came()).containsEntry("files that somebody changed, and that stay as they are", 1);
    }

    @Test
    void thePagesOfAllHousesBakeWithoutAnError() {
        new Backfile().bringIn(ImportRequest.of(Path.of("src/test/resources/imports/html"), site));
        bakes();
    }

    @Test
    void nothingOfAHostilePageEscapes() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.gif"), "GIF89a-secret");
        page(
                "x/evil.html",
                "Evil: <b>\"x\"</b> &amp; '---' {{ x }}",
                "By <script>alert(1)</script>Mara Ellison<br>May 3, 2003",
                """
                <p>FIRST <img src="../../../../secret.gif"><img src="/etc/passwd"><img src="file:///etc/passwd"> ${x} ::note{} &lt;script&gt;</p>
                <p><a href="javascript:alert(1)">here</a> <a href="data:text/html,x">there</a> <a href="../../../../secret.gif">up</a></p>
                <iframe src="http://evil.example/"></iframe><object data="x"></object><form action="/x"><input name="a"></form>
                <p onclick="alert(1)" style="x:expression(1)">LAST</p>""");
        Files.createSymbolicLink(mirror.resolve("old.example.org/link.html"), secret);
        file("old.example.org/deep.html", "<html><title>Deep</title><body>" + "<div>".repeat(3_000) + FIRST + LAST);
        file("old.example.org/wide.html", "<html><title>Wide</title><body><h1>Wide</h1>" + "<p>x<b>y".repeat(2_000));
        file("old.example.org/empty.html", "");
        file("old.example.org/nul.html", "<html>\0\0\0<title>\0</title>");
        file(
                "old.example.org/json.html",
                html(
                        "Json",
                        "<script type='application/ld+json'>" + "[".repeat(5_000) + "</script><h1>Json</h1><p>" + FIRST
                                + "</p><p>" + LAST + "</p>"));
        bring();
        assertThat(everything())
                .doesNotContain(
                        "GIF89a-secret", "file:", "javascript:", "onclick", "<iframe", "<form", "<object", "alert(1)");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().contains("secret"))).containsExactly(secret);
        }
        bakes();
    }

    @Test
    void programsOfTheHostStayBehind() throws IOException {
        file(
                "old.example.org/bridge.php",
                "<?php $db->connect('root', 'secret1'); ?>"
                        + html("The bridge", """
                        <h1>The bridge falls</h1><p>By Mara Ellison</p><p>May 3, 2003</p>
                        <?PHP $all = $db->query('select secret2 from readers where age > 3'); ?><p>FIRST <?= $secret3->x ?></p>
                        <p><% secret4.execute("x > y") %>LAST</p><? foreach ($secret5->all as $x) { echo ">"; } ?>
                        <?xml:namespace prefix = o /><p>FIRST 100 <% of it</p>
                        <?php $secret6->close(); echo "x > y";
                        """.replace("FIRST", FIRST).replace("LAST", LAST)));
        ImportReport report = bring();
        assertThat(site.resolve("content/2003/bridge.md")).content().contains(FIRST, LAST, "% of it");
        assertThat(everything()).doesNotContain("secret", "$", "?>");
        assertThat(lost(report))
                .containsEntry("pages with programs that their host ran; what these wrote is not in the files", 1);
    }

    private void page(String path, String headline, String byline, String text) throws IOException {
        file("old.example.org/" + path, html(headline + " - The Lantern", """
                <table width="700"><tr><td width="130"><a href="/index.html">Home</a><br><a href="/letters.html">Letters to the editor</a><p>Wednesday is market day, and the office is closed in the afternoon, as it was in every year before.</p></td><td>
                <h2>HEADLINE</h2><small>BYLINE</small>
                TEXT
                <p>Published by Lantern Press, 4 Quay Street, every week but the one of the regatta, since nobody reads then.</p></td></tr></table>""".replace("HEADLINE", headline)
                .replace("BYLINE", byline)
                .replace("TEXT", text)
                .replace("FIRST", FIRST)
                .replace("LAST", LAST + " Thus " + path.replaceAll("\\W+", " "))));
    }

    private static String html(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }

    private void file(String path, String text) throws IOException {
        Path file = mirror.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ImportReport bring() {
        return new Backfile().bringIn(ImportRequest.of(mirror, site));
    }

    private void bakes() {
        BakeReport report = new Backfile().bake(BakeRequest.of(site));
        assertThat(report.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(each -> each.place() + " " + each.message())
                        .toList())
                .isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.BAKED);
    }

    private static Map<String, Integer> lost(ImportReport report) {
        return report.lost().stream().collect(Collectors.toMap(ImportReport.Lost::kind, ImportReport.Lost::count));
    }

    private Map<Path, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            Map<Path, String> contents = new TreeMap<>();
            for (Path file : all) {
                contents.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return contents;
        }
    }

    private String everything() throws IOException {
        return String.join(
                "\n",
                contents().entrySet().stream()
                        .filter(file -> !file.getKey().toString().contains("/.backfile/"))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
