package dev.backfile.imports.blogger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of exports of Blogger, in the form of Takeout and in the older one. */
class BloggerImportTest {

    private static final String BODY = """
            <div class="separator"><a href="https://blogger.googleusercontent.com/img/b/x/s1600/pier.jpg"><img src="https://blogger.googleusercontent.com/img/b/x/s320/pier.jpg" alt="The pier"></a></div>The <b>first</b> cars.<br><br>See <a href="https://www.old.example.org/2013/05/ferry.html">the ferry</a>.
            <table class="tr-caption-container"><tr><td><img src="https://1.bp.blogspot.com/a/s400/quay.jpg"></td></tr><tr><td class="tr-caption">At dawn</td></tr></table>""";

    @TempDir
    private Path folder;

    private Imported imported;
    private final StringBuilder entries = new StringBuilder();

    @BeforeEach
    void begin() {
        imported = new Imported(folder);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void anArticleComesWithAllThatItHas(boolean older) throws IOException {
        post(older, "POST", "LIVE", "1", "/2014/10/bridge.html", "A bridge reopens", BODY);
        post(older, "POST", "LIVE", "2", "/2013/05/ferry.html", "The ferry", "Water.");
        post(older, "PAGE", "LIVE", "3", "/p/about.html", "About", "We.");
        comment(older, "LIVE", "8", "1", "Good <i>news</i>");
        comment(older, older ? "draft" : "SPAM", "9", "1", "Buy pills");
        imported.write("media/x/pier.jpg", "jpg");
        ImportReport report = bring(older, false);
        assertThat(imported.text("content/2014/bridge.md")).isEqualTo("""
                ---
                title: A bridge reopens
                date: 2014-10-24T09:30:00+02:00
                author: Mara Ellison
                tags: [News & views, bridge]
                aliases: ["/2014/10/bridge.html"]
                ---
                ![The pier](/images/pier.jpg)

                The **first** cars.

                See [the ferry](/2013/05/ferry.html).

                ![](https://1.bp.blogspot.com/a/s400/quay.jpg "At dawn")
                """);
        assertThat(imported.text("content/2014/bridge.comments.yml")).isEqualTo("""
                - id: 8
                  parent: 0
                  author: "Tom"
                  date: "2014-10-25T10:00:00.000Z"
                  text: "Good news"
                """);
        assertThat(imported.files()).contains("content/about.md", "content/authors/mara-ellison.md");
        assertThat(imported.text("jbake.properties")).contains("site.title=The Harbour Review");
        assertThat(Imported.lost(report)).contains("comments that nobody could read, and pings");
        assertThat(imported.everything()).doesNotContain("pills", "private.example");
        imported.bakes();
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE, false, public",
        "SCHEDULED, false, public",
        "DRAFT, false, draft",
        "SOFT_TRASHED, true, ''",
        "INVENTED, false, ''",
        "INVENTED, true, draft"
    })
    void whatNotEverybodyMayReadStaysBehind(String status, boolean privates, String becomes) throws IOException {
        post(false, "POST", status, "1", "/2014/10/a.html", "A", "Water.");
        bring(false, privates);
        Path file = imported.site().resolve("content/2014/a.md");
        assertThat(Files.exists(file)).isEqualTo(!becomes.isEmpty());
        if (!becomes.isEmpty()) {
            assertThat(Files.readString(file).contains("status: draft")).isEqualTo(becomes.equals("draft"));
        }
    }

    @Test
    void whatIsBroughtInBakesAndStaysAnEditorsOwn() throws IOException {
        post(
                false,
                "POST",
                "LIVE",
                "1",
                "/2014/10/../../evil.html",
                "The sea: “海” #1",
                "A {.b} [[c]]<script>alert(1)</script><img src=\"none.jpg\">");
        post(false, "POST", "LIVE", "2", "", "", "B");
        post(false, "POST", "DRAFT", "3", "/2014/10/c.html", "C", "C");
        bring(false, false);
        imported.bakes();
        assertThat(imported.files()).contains("content/2014/evil.md", "content/2014/post-2.md");
        assertThat(imported.everything()).doesNotContain("alert(1)");
        imported.keepsWhatAnEditorDid(folder.resolve("feed.atom"), "content/2014/c.md", "content/2014/post-2.md");
    }

    @Test
    void aDamagedFeedIsToldWithItsPlaceAndWhatStandsBeforeComes() throws IOException {
        post(false, "POST", "LIVE", "1", "/2014/10/a.html", "A", "Water.");
        Path export = imported.write("feed.atom", head(false) + entries + "<entry><title>B</ti");
        ImportReport report = imported.bring(export, false);
        assertThat(imported.files()).contains("content/2014/a.md");
        assertThat(report.notes()).anyMatch(note -> note.matches("(?s).*feed\\.atom:\\d+:\\d+: .*broken off.*"));
    }

    private void post(
            boolean older, String type, String status, String number, String path, String title, String html) {
        entries.append("<entry><id>tag:blogger.com,1999:blog-5.")
                .append(type.equals("PAGE") ? "page" : "post")
                .append('-')
                .append(number)
                .append("</id><published>2014-10-24T09:30:00.001+02:00</published>");
        if (older) {
            entries.append(
                            "<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#")
                    .append(type.toLowerCase(Locale.ROOT))
                    .append("'/><link rel='alternate' type='text/html' href='https://old.example.org")
                    .append(path)
                    .append("'/>");
        } else {
            entries.append("<blogger:type>")
                    .append(type)
                    .append("</blogger:type><blogger:status>")
                    .append(status)
                    .append("</blogger:status><blogger:filename>")
                    .append(path)
                    .append("</blogger:filename>");
        }
        entries.append("<category scheme='tag' term='News &amp; views'/><category scheme='tag' term='bridge'/>");
        text(title, html, "Mara Ellison");
    }

    private void comment(boolean older, String status, String number, String post, String html) {
        entries.append("<entry><id>tag:blogger.com,1999:blog-5.")
                .append(older ? "post" : "comment")
                .append('-')
                .append(number)
                .append("</id><published>2014-10-25T10:00:00.000Z</published>");
        String parent = "tag:blogger.com,1999:blog-5.post-" + post;
        if (older) {
            entries.append(
                            "<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#comment'/><thr:in-reply-to xmlns:thr='http://purl.org/syndication/thread/1.0' ref='")
                    .append(parent)
                    .append("'/>");
            if (status.equals("draft")) {
                entries.append(
                        "<app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control>");
            }
        } else {
            entries.append("<blogger:type>COMMENT</blogger:type><blogger:status>")
                    .append(status)
                    .append("</blogger:status><blogger:parent>")
                    .append(parent)
                    .append("</blogger:parent>");
        }
        text("", html, "Tom");
    }

    private void text(String title, String html, String author) {
        entries.append("<title type='text'>")
                .append(title)
                .append("</title><content type='html'>")
                .append(html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .append("</content><author><name>")
                .append(author)
                .append("</name><email>mara@private.example</email></author></entry>\n");
    }

    private static String head(boolean older) {
        return "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-5</id><title>The Harbour Review</title>"
                + (older ? "<link rel='alternate' type='text/html' href='https://old.example.org/'/>" : "");
    }

    private ImportReport bring(boolean older, boolean privates) throws IOException {
        return imported.bring(
                imported.write(older ? "blog-10-24-2014.xml" : "feed.atom", head(older) + entries + "</feed>"),
                privates);
    }
}
