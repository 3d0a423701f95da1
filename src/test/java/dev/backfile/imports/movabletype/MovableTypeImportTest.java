package dev.backfile.imports.movabletype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an export of Movable Type. */
class MovableTypeImportTest {

    private static final String BRIDGE = """
            AUTHOR: Mara Ellison
            TITLE: A bridge reopens
            BASENAME: bridge_reopens
            STATUS: Publish
            ALLOW COMMENTS: 1
            CONVERT BREAKS: 1
            PRIMARY CATEGORY: News
            CATEGORY: News
            CATEGORY: Bridges
            TAGS: bridge,"deep sea"
            UNIQUE URL: https://old.example.org/2014/10/bridge-reopens.html
            DATE: 10/24/2014 09:30:00 PM
            -----
            BODY:
            The <b>first</b> cars. See <a href="https://old.example.org/2013/05/ferry.html">the ferry</a>.

            <img src="https://old.example.org/images/pier.jpg" alt="The pier" />
            -----
            EXTENDED BODY:
            COMMENT: is a word here.
            -----
            EXCERPT:
            Cars <em>again</em>.
            -----
            KEYWORDS:

            -----
            COMMENT:
            AUTHOR: Tom
            EMAIL: tom@private.example
            IP: 192.0.2.1
            URL:
            DATE: 10/25/2014 08:00:00
            Good
            DATE: news
            -----
            PING:
            TITLE: Elsewhere
            URL: https://x.example/
            Ping text
            -----
            --------
            """;

    @TempDir
    private Path folder;

    private Imported imported;

    @BeforeEach
    void begin() {
        imported = new Imported(folder);
    }

    @Test
    void anArticleComesWithAllThatItHas() throws IOException {
        imported.write("media/images/pier.jpg", "jpg");
        Path export = imported.write(
                "export.txt",
                BRIDGE.replace("\n", "\r\n")
                        + entry(
                                "TITLE: Ferry\nBASENAME: ferry\nUNIQUE URL: https://old.example.org/2013/05/ferry.html",
                                "Water."));
        ImportReport report = imported.bring(export, false);
        assertThat(imported.text("content/2014/bridge-reopens.md")).isEqualTo("""
                ---
                title: A bridge reopens
                date: 2014-10-24T21:30:00
                author: Mara Ellison
                sections: [News, Bridges]
                tags: [bridge, deep sea]
                standfirst: Cars again.
                aliases: ["/2014/10/bridge-reopens.html"]
                ---
                The **first** cars. See [the ferry](/2013/05/ferry.html).

                ![The pier](/images/pier.jpg)

                COMMENT: is a word here.
                """);
        assertThat(imported.text("content/2014/bridge-reopens.comments.yml")).isEqualTo("""
                - id: 1
                  parent: 0
                  author: "Tom"
                  date: "2014-10-25T08:00:00"
                  text: "Good\\u000ADATE: news"
                """);
        assertThat(Imported.lost(report)).contains("comments that nobody could read, and pings");
        assertThat(imported.files()).contains("content/authors/mara-ellison.md", "assets/images/pier.jpg");
        assertThat(imported.everything()).doesNotContain("private.example", "192.0.2.1", "Ping text");
        imported.bakes();
    }

    @ParameterizedTest
    @CsvSource({
        "Publish, false, public",
        "Future, false, public",
        "Draft, false, draft",
        "Review, false, draft",
        "'', false, public",
        "Invented, false, ''",
        "Invented, true, draft"
    })
    void whatNotEverybodyMayReadStaysBehind(String status, boolean privates, String becomes) throws IOException {
        imported.bring(
                imported.write(
                        "export.txt",
                        entry("TITLE: A\nBASENAME: a" + (status.isEmpty() ? "" : "\nSTATUS: " + status), "Water.")),
                privates);
        Path file = imported.site().resolve("content/2014/a.md");
        assertThat(Files.exists(file)).isEqualTo(!becomes.isEmpty());
        if (!becomes.isEmpty()) {
            assertThat(Files.readString(file).contains("status: draft")).isEqualTo(becomes.equals("draft"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            CONVERT BREAKS: 0 ¦ ´<p>One</p><p>Two</p>´ ¦ ´One

            Two´
            CONVERT BREAKS: __default__ ¦ ´One

            Two
            three´ ¦ ´One

            Two\\
            three´
            CONVERT BREAKS: markdown ¦ ´# One

            *two*´ ¦ ´# One

            *two*´
            ALLOW PINGS: 0 ¦ ´One

            Two´ ¦ ´One

            Two´
            BASENAME: 2014/10/24/093000 ¦ <p>One</p> ¦ One
            """)
    void textsOfEachFormatBecomeMarkdown(String field, String written, String markdown) throws IOException {
        imported.bring(imported.write("export.txt", entry("TITLE: A\n" + field, written)), false);
        String path = imported.files().stream()
                .filter(name -> name.startsWith("content/2014/"))
                .findFirst()
                .orElseThrow();
        String text = imported.text(path);
        assertThat(text.substring(text.indexOf("\n---\n") + 5).strip()).isEqualTo(markdown);
        assertThat(text).contains(field.startsWith("BASENAME") ? "/entry/2014/10/24/093000" : "/2014/10/a.html");
    }

    @Test
    void whatIsBroughtInBakesAndStaysAnEditorsOwn() throws IOException {
        Path export = folder.resolve("export.txt");
        Files.write(
                export,
                (entry(
                                        "TITLE: Caf\u00e9 {.b} #1\nBASENAME: ../../evil",
                                        "A [[c]] <script>alert(1)</script><img src=\"none.jpg\">")
                                + entry("TITLE: B\nBASENAME: b", "B")
                                + entry("TITLE: C\nBASENAME: c", "C"))
                        .getBytes(Charset.forName("windows-1252")));
        ImportReport report = imported.bring(export, false);
        imported.bakes();
        assertThat(report.notes()).anyMatch(note -> note.contains("windows-1252"));
        assertThat(imported.text("content/2014/evil.md")).contains("Café").doesNotContain("alert(1)");
        imported.keepsWhatAnEditorDid(export, "content/2014/b.md", "content/2014/c.md");
    }

    private static String entry(String fields, String body) {
        return fields + "\nDATE: 10/24/2014 09:30:00\n-----\nBODY:\n" + body + "\n-----\n--------\n";
    }
}
