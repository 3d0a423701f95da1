package dev.backfile.imports.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an export of WordPress. */
class WordPressImportTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
              <title>The Harbour Review</title><link>https://old.example.org</link><description>News of the sea</description>
              <language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
              <wp:base_site_url>https://old.example.org</wp:base_site_url><wp:base_blog_url>https://old.example.org</wp:base_blog_url>
              <wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[mara]]></wp:author_login>
                <wp:author_email><![CDATA[mara@private.example]]></wp:author_email><wp:author_display_name><![CDATA[Mara Ellison]]></wp:author_display_name>
                <wp:author_first_name><![CDATA[Mara]]></wp:author_first_name><wp:author_last_name><![CDATA[Ellison]]></wp:author_last_name></wp:author>
            """;

    @TempDir
    private Path folder;

    private Path export;
    private Path site;
    private final StringBuilder items = new StringBuilder();

    @BeforeEach
    void places() {
        export = folder.resolve("export.xml");
        site = folder.resolve("site");
    }

    @Test
    void anArticleComesWithAllThatItHas() throws IOException {
        item("post", "publish", "the-bridge-reopens", "A bridge reopens", """
                <!-- wp:paragraph --><p>The <strong>first</strong> cars crossed. See <a href="https://www.old.example.org/2013/05/ferry/#end">the ferry</a>.</p><!-- /wp:paragraph -->
                <!-- wp:quote --><blockquote class="wp-block-quote"><p>It was loud.</p><cite>A neighbour</cite></blockquote><!-- /wp:quote -->
                <!-- wp:image {"id":9} --><figure class="wp-block-image"><img src="https://old.example.org/wp-content/uploads/2014/10/pier-300x200.jpg" alt="The pier"/><figcaption>At dawn</figcaption></figure><!-- /wp:image -->
                """, """
                <category domain="category" nicename="news"><![CDATA[News & views]]></category>
                <category domain="post_tag" nicename="bridge"><![CDATA[bridge]]></category>
                <excerpt:encoded><![CDATA[Cars <em>again</em>.]]></excerpt:encoded>
                <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[9]]></wp:meta_value></wp:postmeta>
                <wp:postmeta><wp:meta_key>rating</wp:meta_key><wp:meta_value><![CDATA[5]]></wp:meta_value></wp:postmeta>
                <wp:comment><wp:comment_id>4</wp:comment_id><wp:comment_author><![CDATA[Tom: "x"]]></wp:comment_author>
                  <wp:comment_author_email>tom@private.example</wp:comment_author_email><wp:comment_date>2014-10-25 10:00:00</wp:comment_date>
                  <wp:comment_content><![CDATA[Good
                news]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
                <wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_author>Spam</wp:comment_author><wp:comment_approved>spam</wp:comment_approved></wp:comment>
                """);
        attachment("9", "https://old.example.org/wp-content/uploads/2014/10/pier.jpg", "The old pier");
        Path media = Files.createDirectories(folder.resolve("uploads/2014/10"));
        Files.write(media.resolve("pier.jpg"), new byte[] {1, 2, 3});
        ImportReport report = bring(ImportRequest.of(export, site).with(folder.resolve("uploads")));
        assertThat(site.resolve("content/2014/the-bridge-reopens.md")).hasContent("""
                ---
                title: A bridge reopens
                date: 2014-10-24T09:30:00+02:00
                authors: [Mara Ellison]
                sections: [News & views]
                tags: [bridge]
                standfirst: Cars again.
                image: {src: "/wp-content/uploads/2014/10/pier.jpg", alt: The old pier}
                aliases: ["/2014/10/the-bridge-reopens/"]
                ---
                The **first** cars crossed. See [the ferry](/2013/05/ferry/#end).

                > It was loud.
                > — A neighbour

                ![The pier](/wp-content/uploads/2014/10/pier.jpg "At dawn")
                """);
        assertThat(site.resolve("assets/wp-content/uploads/2014/10/pier.jpg")).exists();
        assertThat(site.resolve("content/2014/the-bridge-reopens.comments.yml")).hasContent("""
                - id: 4
                  parent: 0
                  author: "Tom: \\"x\\""
                  date: "2014-10-25 10:00:00"
                  text: "Good\\u000Anews"
                """);
        assertThat(site.resolve("content/authors/mara.md"))
                .content()
                .contains("title: Mara Ellison", "family: Ellison");
        assertThat(site.resolve("jbake.properties"))
                .content()
                .contains("site.host=https://old.example.org", "site.locale=en_GB");
        assertThat(report.came()).containsEntry("articles", 1).containsEntry("authors", 1);
        assertThat(report.lost())
                .extracting(ImportReport.Lost::kind)
                .containsExactly("comments that nobody could read, and pings", "custom fields: rating");
        assertThat(everything()).doesNotContain("private.example", "Spam");
    }

    @ParameterizedTest
    @CsvSource({
        "publish, '', false, true, ''",
        "future, '', false, true, ''",
        "draft, '', false, true, status: draft",
        "pending, '', false, true, status: draft",
        "private, '', false, false, ''",
        "private, '', true, true, status: draft",
        "publish, secret, false, false, ''",
        "publish, secret, true, true, status: draft",
        "trash, '', true, false, ''",
        "invented, '', false, false, ''"
    })
    void whatNotEverybodyMayReadStaysBehind(
            String status, String password, boolean privates, boolean comes, String line) throws IOException {
        item("post", status, "a", "A", "Water.", "<wp:post_password>" + password + "</wp:post_password>");
        bring(ImportRequest.of(export, site).privates(privates));
        Path file = site.resolve("content/2014/a.md");
        assertThat(Files.exists(file)).isEqualTo(comes);
        if (comes) {
            assertThat(Files.readString(file).contains("status: draft")).isEqualTo(!line.isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            One.⏎⏎Two⏎three. ¦ One.⏎⏎Two\\⏎three.
            <h2>Head</h2>⏎Text ¦ ## Head⏎⏎Text
            [caption id="x" width="300"]<a href="b.jpg"><img src="a.jpg" alt="A" /></a> The pier[/caption] ¦ ![A](a.jpg "The pier")
            [gallery ids="9"] ¦ ![What it shows](https://old.example.org/g.jpg)
            [embed]https://video.example/1[/embed] ¦ [https\\://video.example/1](https://video.example/1)
            [youtube https://video.example/2] ¦ [https\\://video.example/2](https://video.example/2)
            [code language="java"]int x;[/code] ¦ ```java⏎int x;⏎```
            [note] and [x](y) ¦ \\[note\\] and \\[x\\](y)
            [ad slot="3"] ¦ \\[ad slot="3"\\]
            <ul>⏎<li>a</li>⏎<li>b</li>⏎</ul> ¦ - a⏎- b
            a<!--more-->b ¦ ab
            """)
    void textsOfEitherEditorBecomeMarkdown(String written, String markdown) throws IOException {
        item("post", "publish", "a", "A", written.replace("⏎", "\n"), "");
        attachment("9", "https://old.example.org/g.jpg", "What it shows");
        bring();
        String file = Files.readString(site.resolve("content/2014/a.md"));
        assertThat(file.substring(file.indexOf("---\n", 4) + 4).strip().replace("\n", "⏎"))
                .isEqualTo(markdown);
    }

    @Test
    void aSecondImportChangesNothingThatSomebodyChanged() throws IOException {
        for (String name : List.of("kept", "edited", "removed")) {
            item("post", "publish", name, name, "Water.", "");
        }
        bring();
        Path edited = site.resolve("content/2014/edited.md");
        Files.writeString(edited, "Mine.");
        Files.delete(site.resolve("content/2014/removed.md"));
        String same = Files.readString(site.resolve("content/2014/kept.md"));
        items.setLength(0);
        for (String name : List.of("kept", "edited", "removed", "added")) {
            item("post", "publish", name, name, "Water, again.", "");
        }
        ImportReport report = bring();
        assertThat(edited).hasContent("Mine.");
        assertThat(site.resolve("content/2014/removed.md")).doesNotExist();
        assertThat(site.resolve("content/2014/kept.md")).hasContent(same.replace("Water.", "Water, again."));
        assertThat(site.resolve("content/2014/added.md")).exists();
        assertThat(report.came())
                .containsEntry("files that somebody changed, and that stay as they are", 1)
                .containsEntry("documents that were removed here since, and stay so", 1);
        bring();
        assertThat(edited).hasContent("Mine.");
        assertThat(site.resolve("content/2014/removed.md")).doesNotExist();
    }

    @Test
    void nothingThatLayThereBeforeIsOverwritten() throws IOException {
        Path there = site.resolve("content/2014/a.md");
        Files.createDirectories(there.getParent());
        Files.writeString(there, "Mine.");
        item("post", "publish", "a", "A", "Water.", "");
        bring();
        assertThat(there).hasContent("Mine.");
    }

    @Test
    void whatIsBroughtInBakes() throws IOException {
        item(
                "post",
                "publish",
                "%e6%b5%b7",
                "The sea: “海” #1",
                "A {.b} [[c]] ::figure *x* <script>alert(1)</script>",
                "");
        item("post", "publish", "", "", "", "");
        item("post", "publish", "a", "Twice", "Water.", "");
        item("post", "publish", "A", "Twice", "Water.", "");
        item("page", "publish", "about", "About", "We.", "");
        item(
                "event",
                "publish",
                "fair",
                "Fair",
                "On the quay.",
                "<category domain=\"place\" nicename=\"quay\">Quay</category>");
        item("nav_menu_item", "publish", "menu", "Menu", "", "");
        ImportReport report = bring();
        BakeReport baked = new Backfile().bake(BakeRequest.of(site));
        assertThat(baked.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        assertThat(baked.outcome()).isEqualTo(Outcome.BAKED);
        assertThat(report.came()).containsEntry("articles", 5).containsEntry("pages", 1);
        assertThat(report.lost())
                .extracting(ImportReport.Lost::kind)
                .contains("items of WordPress's own: nav_menu_item", "<script> in texts");
        assertThat(everything()).doesNotContain("alert(1)");
    }

    @ParameterizedTest
    @CsvSource({"../../evil", "..%2f..%2fevil", "/etc/evil", "a/../../../evil", "'a: b\n---\n'", "con"})
    void noNameLeadsOutOfTheSite(String slug) throws IOException {
        item(
                "post",
                "publish",
                slug,
                "A",
                "<img src=\"https://old.example.org/wp-content/uploads/../../../secret.jpg\">"
                        + "<img src=\"https://old.example.org/wp-content/uploads/../../../b/uploads/../uploads/here.jpg\">"
                        + "<img src=\"https://old.example.org/wp-content/uploads/x/../../uploads/here.jpg\">",
                "");
        Files.writeString(folder.resolve("secret.jpg"), "secret");
        Path media = Files.createDirectories(folder.resolve("a/b/uploads"));
        Path here = Files.writeString(media.resolve("here.jpg"), "here");
        Files.createDirectories(media.resolve("x"));
        bring(ImportRequest.of(export, site).with(media));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .filter(path -> !path.startsWith("site")))
                    .containsExactlyInAnyOrder(
                            "export.xml",
                            "secret.jpg",
                            folder.relativize(here).toString().replace('\\', '/'));
        }
        assertThat(site.resolve("assets")).doesNotExist();
    }

    @Test
    void noTaxonomyOfTheOldSiteMeansSomethingElseHere() throws IOException {
        item(
                "post",
                "draft",
                "a",
                "A",
                "Water.",
                Stream.of("status", "Permalink", "--- x", "", "genre")
                        .map(name ->
                                "<category domain=\"" + name + "\" nicename=\"n\"><![CDATA[published]]></category>")
                        .reduce("", String::concat));
        bring();
        assertThat(site.resolve("content/2014/a.md"))
                .content()
                .contains(
                        "\nstatus: draft\n",
                        "\ntaxonomy_status: [published]\ntaxonomy_Permalink: [published]\nx: [published]\ntaxonomy_: [published]\ngenre: [published]\n");
    }

    @Test
    @Timeout(60)
    void callsThatNothingEndsTakeNoTime() throws IOException {
        item("post", "publish", "a", "A", "[embed] ".repeat(400_000), "");
        assertThat(bring().came()).containsEntry("articles", 1);
    }

    @Test
    void aDamagedExportIsToldWithItsPlaceAndWhatStandsBeforeComes() throws IOException {
        item("post", "publish", "a", "A", "Water.", "");
        Files.writeString(export, HEAD + items + "<item><title>B</ti");
        ImportReport report = new Backfile().bringIn(ImportRequest.of(export, site));
        assertThat(site.resolve("content/2014/a.md")).exists();
        assertThat(report.notes())
                .anyMatch(note -> note.matches("(?s).*export\\.xml:\\d+:\\d+: the export is broken off.*"));
    }

    @Test
    void controlCharactersAndEntitiesStopNothing() throws IOException {
        item("post", "publish", "a", "A\u0008B", "Wa\u0003ter.", "");
        Files.writeString(
                export,
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + HEAD.substring(HEAD.indexOf("<rss")) + items + "</channel></rss>");
        new Backfile().bringIn(ImportRequest.of(export, site));
        assertThat(site.resolve("content/2014/a.md")).content().contains("Wa ter.");
    }

    @Test
    void whatIsNoExportIsRefused() throws IOException {
        Files.writeString(export, "<html></html>");
        assertThatThrownBy(() -> new Backfile().bringIn(ImportRequest.of(export, site)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("looks like nothing that is imported; there are wordpress");
        assertThat(site).doesNotExist();
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jpg"))
                    .toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private void item(String type, String status, String name, String title, String content, String more) {
        items.append("<item><title><![CDATA[")
                .append(title)
                .append("]]></title><link>https://old.example.org/2014/10/")
                .append(name.replace("\n", "").replace("%", ""))
                .append("/</link><dc:creator><![CDATA[mara]]></dc:creator><content:encoded><![CDATA[")
                .append(content)
                .append("]]></content:encoded><wp:post_id>")
                .append(100 + (name.hashCode() & 0xffff))
                .append(
                        "</wp:post_id><wp:post_date>2014-10-24 09:30:00</wp:post_date><wp:post_date_gmt>2014-10-24 07:30:00</wp:post_date_gmt><wp:post_name><![CDATA[")
                .append(name)
                .append("]]></wp:post_name><wp:status>")
                .append(status)
                .append("</wp:status><wp:post_type>")
                .append(type)
                .append("</wp:post_type>")
                .append(more)
                .append("</item>\n");
    }

    private void attachment(String number, String address, String alternative) {
        items.append("<item><title>x</title><wp:post_id>")
                .append(number)
                .append(
                        "</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>")
                .append(address)
                .append(
                        "</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>")
                .append(alternative)
                .append("</wp:meta_value></wp:postmeta></item>\n");
    }

    private ImportReport bring() throws IOException {
        return bring(ImportRequest.of(export, site));
    }

    private ImportReport bring(ImportRequest request) throws IOException {
        Files.writeString(export, HEAD + items + "</channel></rss>");
        return new Backfile().bringIn(request);
    }
}
