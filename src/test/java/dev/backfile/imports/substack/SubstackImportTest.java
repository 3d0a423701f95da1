package dev.backfile.imports.substack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an export of Substack. */
class SubstackImportTest {

    private static final String HEAD =
            "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n";

    @TempDir
    private Path folder;

    private Imported imported;
    private final StringBuilder rows = new StringBuilder(HEAD);

    @BeforeEach
    void begin() throws IOException {
        imported = new Imported(folder);
        imported.write("export/email_list.csv", "email\nreader@private.example\n");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void anArticleComesFromAFolderAndFromAZip(boolean zip) throws IOException {
        post(
                "11",
                "the-bridge",
                "newsletter,everyone,\"A bridge, \"\"reopened\"\"\",\"Cars\nagain\",https://api.example/a.mp3",
                """
                <p>The <strong>first</strong> cars.<a class="footnote-anchor" href="#footnote-1">1</a> See <a href="https://review.example.org/p/the-ferry">the ferry</a>.</p>
                <div class="captioned-image-container"><figure><a class="image-link image2" href="https://substackcdn.com/image/fetch/f_auto/https%3A%2F%2Fsubstack-post-media.s3.amazonaws.com%2Fpublic%2Fimages%2Fpier_997x571.png"><div class="image2-inset"><picture><source srcset="x.webp"><img src="https://substackcdn.com/image/fetch/w_1456/https%3A%2F%2Fsubstack-post-media.s3.amazonaws.com%2Fpublic%2Fimages%2Fpier_997x571.png" alt="The pier"></picture></div></a><figcaption class="image-caption">At dawn</figcaption></figure></div>
                <div class="subscription-widget-wrap"><form><input type="email"></form></div>
                <div class="youtube-wrap" data-attrs="{&quot;videoId&quot;:&quot;abc123&quot;}"></div>
                <div class="footnote"><a class="footnote-number" href="#footnote-anchor-1">1</a><div class="footnote-content"><p>At nine.</p></div></div>
                """);
        post("12", "the-ferry", "newsletter,everyone,The ferry,,", "<p>Water.</p>");
        post("13", "about", "page,everyone,About,,", "<p>We.</p>");
        imported.write("media/pier_997x571.png", "png");
        imported.write("export/posts.csv", rows.toString());
        ImportReport report = imported.bring(zip ? imported.zip("export") : folder.resolve("export"), false);
        assertThat(imported.text("content/2014/the-bridge.md")).isEqualTo("""
                ---
                title: "A bridge, \\"reopened\\""
                date: 2014-10-24T07:30:00Z
                standfirst: |
                  Cars
                  again
                aliases: ["/p/the-bridge"]
                ---
                <audio controls src="https://api.example/a.mp3"></audio>

                The **first** cars.<sup>1</sup> See [the ferry](/p/the-ferry).

                ![The pier](/images/pier_997x571.png "At dawn")

                [https\\://www.youtube.com/watch?v=abc123](https://www.youtube.com/watch?v=abc123)

                1 At nine.
                """);
        assertThat(imported.files()).contains("content/about.md", "assets/images/pier_997x571.png");
        assertThat(Imported.lost(report)).contains("buttons and forms to subscribe, share or pay");
        assertThat(imported.everything()).doesNotContain("private.example");
        imported.bakes();
    }

    @ParameterizedTest
    @CsvSource({
        "everyone, true, false, public",
        "everyone, false, false, draft",
        "only_paid, true, false, ''",
        "only_paid, true, true, draft",
        "only_free, true, false, ''",
        "founding, true, false, ''",
        "'', true, false, ''"
    })
    void whatNotEverybodyMayReadStaysBehind(String audience, String published, boolean privates, String becomes)
            throws IOException {
        rows.append("1.a,2014-10-24T07:30:00.000Z,")
                .append(published)
                .append(",,,newsletter,")
                .append(audience)
                .append(",A,,\n");
        imported.write("export/posts/1.a.html", "<p>Water.</p>");
        imported.write("export/posts.csv", rows.toString());
        imported.bring(folder.resolve("export"), privates);
        Path file = imported.site().resolve("content/2014/a.md");
        assertThat(Files.exists(file)).isEqualTo(!becomes.isEmpty());
        if (!becomes.isEmpty()) {
            assertThat(Files.readString(file).contains("status: draft")).isEqualTo(becomes.equals("draft"));
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, true"})
    void whatStandsBehindAWallStaysBehind(boolean privates, boolean comes) throws IOException {
        post(
                "1",
                "a",
                "newsletter,everyone,A,,",
                "<p>Free.</p><div><div class=\"paywall-jump\"></div><p>Inner paid.</p></div><p>Paid.</p>");
        imported.write("export/posts.csv", rows.toString());
        imported.bring(folder.resolve("export"), privates);
        assertThat(imported.text("content/2014/a.md").contains("aid.")).isEqualTo(comes);
        assertThat(imported.text("content/2014/a.md")).contains("Free.");
    }

    @Test
    void whatIsBroughtInBakesAndStaysAnEditorsOwn() throws IOException {
        post(
                "1",
                "..",
                "newsletter,everyone,The sea: “海” #1,,",
                "<p>A {.b} [[c]] <script>alert(1)</script></p><img src=\"none.jpg\">");
        post("2", "b", "newsletter,everyone,,,", "<p>B</p>");
        post("3", "c", "newsletter,everyone,C,,", "<p>C</p>");
        rows.append("4.gone,2014-10-24T07:30:00.000Z,true,,,newsletter,everyone,Gone,,\n");
        imported.write("export/posts/5.orphan.html", "<p>Orphan</p>");
        imported.write("export/posts.csv", rows.toString());
        Path export = folder.resolve("export");
        ImportReport report = imported.bring(export, false);
        imported.bakes();
        assertThat(Imported.lost(report))
                .contains("posts without a text in the export", "texts that posts.csv does not name");
        assertThat(imported.everything()).doesNotContain("alert(1)", "Orphan");
        imported.keepsWhatAnEditorDid(export, "content/2014/b.md", "content/2014/c.md");
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() throws IOException {
        imported.write("export/posts.csv", "a,b\n1,2\n");
        assertThatThrownBy(() -> imported.bring(folder.resolve("export"), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("posts.csv:1:1: the table of posts has no column 'post_id'");
    }

    private void post(String number, String slug, String rest, String html) throws IOException {
        rows.append(number)
                .append('.')
                .append(slug)
                .append(",2014-10-24T07:30:00.000Z,true,,,")
                .append(rest)
                .append('\n');
        imported.write("export/posts/" + number + "." + slug + ".html", html);
    }
}
