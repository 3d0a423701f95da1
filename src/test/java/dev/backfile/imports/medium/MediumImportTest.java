package dev.backfile.imports.medium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an export of Medium. */
class MediumImportTest {

    private static final String BRIDGE = "export/posts/2014-10-24_A-bridge-reopens-0123456789ab.html";
    private static final String FERRY = "export/posts/2013-05-02_The-ferry-ba9876543210.html";
    private static final String DRAFT = "export/posts/draft_Later-00000000aaaa.html";

    @TempDir
    private Path folder;

    private Imported imported;

    @BeforeEach
    void begin() throws IOException {
        imported = new Imported(folder);
        imported.write("export/README.html", "<h1>Your archive</h1>");
        imported.write(
                FERRY,
                page(
                        "The ferry",
                        "",
                        "<p class=\"graf graf--p\">Water.</p>",
                        "2013-05-02",
                        "https://medium.com/@mara/the-ferry-ba9876543210"));
        imported.write(DRAFT, page("Later", "", "<p class=\"graf graf--p\">Soon.</p>", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void anArticleComesFromAFolderAndFromAZip(boolean zip) throws IOException {
        imported.write(
                BRIDGE,
                page(
                        "A bridge reopens",
                        "Cars again",
                        """
                        <h3 class="graf graf--h3 graf--leading graf--title">A bridge reopens</h3><h4 class="graf graf--h4 graf--subtitle">Cars again, after a year.</h4>
                        <p class="graf graf--p">The <strong class="markup--strong">first</strong> cars. See <a href="https://blog.example.org/the-ferry-ba9876543210?source=x">the ferry</a>.</p>
                        <figure class="graf graf--figure"><img class="graf-image" src="https://cdn-images-1.medium.com/max/800/1*pier.jpg"><figcaption class="imageCaption">At dawn</figcaption></figure>
                        <blockquote class="graf graf--pullquote">It was loud.</blockquote>
                        <pre class="graf graf--pre">one<br>two</pre>
                        <figure class="graf graf--figure graf--iframe"><script src="https://gist.github.com/mara/abc.js"></script></figure>
                        <div class="graf graf--mixtapeEmbed"><a href="https://x.example/"><strong>Tides</strong><br><em>Of June</em>x.example</a><a href="https://x.example/" class="js-mixtapeImage mixtapeImage"></a></div>
                        """,
                        "2014-10-24",
                        "https://blog.example.org/a-bridge-reopens-0123456789ab"));
        imported.write("media/deep/1*pier.jpg", "jpg");
        ImportReport report = imported.bring(zip ? imported.zip("export") : folder.resolve("export"), false);
        assertThat(imported.text("content/2014/a-bridge-reopens.md")).isEqualTo("""
                ---
                title: A bridge reopens
                date: 2014-10-24T07:30:00Z
                authors: [Mara Ellison]
                standfirst: Cars again, after a year.
                aliases: ["/a-bridge-reopens-0123456789ab"]
                ---
                The **first** cars. See [the ferry](../2013/the-ferry.md).

                ![](/images/1_pier.jpg "At dawn")

                > It was loud.
                > {.pullquote}

                ```
                one
                two
                ```

                [https\\://gist.github.com/mara/abc](https://gist.github.com/mara/abc)

                [Tides](https://x.example/)
                """);
        assertThat(imported.files())
                .contains("content/later.md", "content/authors/mara-ellison.md", "content/2013/the-ferry.md");
        assertThat(imported.text("content/later.md")).contains("status: draft");
        assertThat(report.came()).containsEntry("articles", 3).containsEntry("authors", 1);
        imported.bakes();
    }

    @Test
    void whatIsBroughtInStaysAnEditorsOwn() throws IOException {
        Path export = folder.resolve("export");
        imported.write(
                BRIDGE,
                page(
                        "The sea: “海” #1",
                        "",
                        "<p>A {.b} [[c]] <script>alert(1)</script></p><img src=\"none.jpg\">",
                        "2014-10-24",
                        ""));
        imported.bring(export, false);
        imported.bakes();
        assertThat(imported.everything()).doesNotContain("alert(1)", "none.jpg");
        imported.keepsWhatAnEditorDid(export, "content/2014/a-bridge-reopens.md", "content/2013/the-ferry.md");
    }

    @Test
    void whatIsNoExportIsRefused() throws IOException {
        Path file = imported.write("other.zip", "PK\u0003\u0004 and no more");
        assertThatThrownBy(() ->
                        new MediumImport().bring(ImportRequest.of(file, imported.site()), SiteFolders.OF_A_NEW_SITE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unpack it with another program");
    }

    private static String page(String title, String subtitle, String body, String day, String canonical) {
        return "<!DOCTYPE html><html><head><title>" + title
                + "</title></head><body><article class=\"h-entry\"><header><h1 class=\"p-name\">"
                + title + "</h1></header><section data-field=\"subtitle\" class=\"p-summary\">" + subtitle
                + "</section><section data-field=\"body\" class=\"e-content\"><section name=\"a\" class=\"section section--body section--first\"><div class=\"section-divider\"><hr class=\"section-divider\"></div><div class=\"section-content\">"
                + body + "</div></section></section><footer>"
                + (day.isEmpty()
                        ? ""
                        : "<p>By <a href=\"https://medium.com/@mara\" class=\"p-author h-card\">Mara Ellison</a> on <a href=\"https://medium.com/p/1\"><time class=\"dt-published\" datetime=\""
                                + day + "T07:30:00.000Z\">x</time></a>.</p>")
                + (canonical.isEmpty()
                        ? ""
                        : "<p><a href=\"" + canonical + "\" class=\"p-canonical\">Canonical link</a></p>")
                + "</footer></article></body></html>";
    }
}
