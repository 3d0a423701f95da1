package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw HTML neither leaves nor takes anything beyond the text in which it stands. */
class RawHtmlStaysInItsTextTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 400);

    private static final List<String> PIECES = List.of(
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<table>",
            "<tr><td>",
            "</table>",
            "</article>",
            "</main>",
            "</body>",
            "</p>",
            "<p>",
            "<li>",
            "</li>",
            "</ul>",
            "<ul>",
            "<textarea>",
            "<title>",
            "<script>",
            "<style>",
            "</style>",
            "<plaintext>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?php",
            "<select>",
            "<button>",
            "<svg>",
            "<path/>",
            "<em/>",
            "<template>",
            "<iframe>",
            "<xmp>",
            "<noembed>",
            "<h2>",
            "</h3>",
            "<div class=\"x",
            "<object>",
            "</object>",
            "<form>",
            "<details>",
            "<math>",
            "<nobr>",
            "<u>",
            "</blockquote>",
            "<span>",
            "word",
            "*word*",
            "[link](b.md)",
            "![image](c.png \"caption <i>\")",
            "`code`",
            "\n",
            "\n\n",
            "\n\n",
            "\n\n> ",
            "\n- ",
            "\n# ",
            "\n\n    ",
            "[^1]",
            "\n\n[^1]: ",
            "\n\n| a | b |\n| --- | --- |\n| ",
            " | ");

    @ParameterizedTest
    @EnumSource(
            value = RawHtml.class,
            names = {"ALLOW", "SANITIZE"})
    void whatever_stands_in_an_article(RawHtml rawHtml) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        MarkdownReader reader = Reading.backfile(rawHtml);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            MarkedUp read = reader.read(Reading.source(text), new LinkTable());
            assertStays(read.html(), "seed " + seed + ":\n" + text);
            assertStays(read.summary(), "summary, seed " + seed + ":\n" + text);
        }
    }

    @Test
    void whatever_stands_in_html_and_in_a_line_of_front_matter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        MarkdownReader lines = Reading.backfile(RawHtml.ALLOW);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            assertStays(
                    Reading.html().read(Reading.source(text), new LinkTable()).html(), "seed " + seed + ":\n" + text);
            assertStays(
                    lines.inline(Reading.source(text), new LinkTable(), new ArrayList<>()),
                    "line, seed " + seed + ":\n" + text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<div>                        ~ 5:1  <div> is never closed",
                "A⏎⏎A <b>b                    ~ 7:3  <b> is never closed",
                "A <enter> key                ~ 5:3  <enter> is never closed",
                "- A <table>⏎- B              ~ 5:5  <table> is never closed",
                "A </article> b               ~ 5:3  </article> closes nothing that this text opened",
                "<div>⏎⏎> A</div></div>       ~ 7:10 </div> closes nothing that this text opened",
                "</main>⏎A                    ~ 5:1  </main> closes nothing that this text opened",
                "A <textarea> b               ~ 5:3  <textarea> is never closed, and would make text of all that follows",
                "A <plaintext> b              ~ 5:3  <plaintext> is never closed, and would make text of all that follows",
                "<script>⏎⏎A                  ~ 5:1  <script> is never closed, and would make text of all that follows",
                "<!-- A⏎⏎B                    ~ 5:1  this comment is never closed, so nothing that follows in this text is shown",
                "<![CDATA[ A⏎⏎B               ~ 5:1  this is never closed, and would take what follows with it",
                "<?php A                      ~ 5:1  this is never closed, and would take what follows with it",
                "<div class=\"a⏎⏎b\">         ~ 5:1  this tag has no end",
                "A <a name=\"b\"/> c          ~ 5:3  <a/> does not close itself in HTML",
                "![A](a.png \"B <i>c\")       ~ 5:15 <i> is never closed",
                "A[^1]⏎⏎[^1]: B <u>c          ~ 7:9  <u> is never closed"
            })
    void a_warning_says_where_it_does_not_close(String text, String warning) {
        assertThat(warnings(text.replace("⏎", "\n")))
                .containsExactly("content/2014/bridge.md:" + warning.replaceFirst(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>⏎⏎A⏎⏎</div>",
                "<div>⏎⏎A</div>",
                "<p><b>A</p>⏎<p>B</b></p>",
                "<ul><li>A<li>B</ul>",
                "<table><tr><td>A<td>B<tr><td>C</table>",
                "<p>A<div>B</div></p>",
                "A<br>B<br/>C</br>D<img src=\"https://a.example/\" alt=\"\">",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><g><path d=\"M1 1\"/></g></svg>",
                "<!-- A -->⏎⏎<!-- B⏎⏎C -->⏎⏎<!--> <!---> <!-- D --!>",
                "<![CDATA[ A ]]>",
                "<h2>A</h3>",
                "<details><summary>A</summary>⏎⏎B⏎⏎</details>",
                "<a href=https://a.example/>A</a>",
                "<textarea><div></textarea> <title>A</TITLE > <script>\"</div>\"</script>",
                "<o:p></o:p> <my-tag>A</my-tag> <center><font color=red>A</font></center>",
                "<dl><dt>A<dd>B<dt>C<dd>D</dl>",
                "<select><option>A<option>B</select>",
                "<ruby>A<rp>(<rt>B<rp>)</ruby>",
                "`<div>` and \\<div>⏎⏎    <div>⏎⏎```⏎<div>⏎```"
            })
    void html_that_closes_is_left_as_it_is(String text) {
        assertThat(warnings(text.replace("⏎", "\n"))).isEmpty();
    }

    @Test
    void what_is_open_at_the_end_of_a_paragraph_does_not_reach_the_next() {
        String html = Reading.backfile(RawHtml.ALLOW)
                .read(Reading.source("A <b>b\n\n> C <div><i>d\n\nE"), new LinkTable())
                .html()
                .html();

        assertThat(html).startsWith("<p>A <b>b</b></p>\n").endsWith("</blockquote>\n<p>E</p>\n");
    }

    @Test
    void an_article_of_a_hundred_thousand_tags_is_read_in_time() {
        for (String piece :
                List.of("<b>", "</b>", "<div>", "</div>", "<textarea>", "<div><b></i>", "<table></td>", "<p><a>")) {
            Reading.backfile(RawHtml.ALLOW)
                    .read(Reading.source("<p>\n" + (piece + "\n").repeat(30_000)), new LinkTable());
            Reading.html().read(Reading.source(piece.repeat(100_000)), new LinkTable());
        }
    }

    private static List<String> warnings(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable()).diagnostics().stream()
                .filter(found -> found.code() == Code.UNBALANCED_HTML)
                .map(RawHtmlStaysInItsTextTest::line)
                .toList();
    }

    private static String line(Diagnostic found) {
        return found.place() + " " + found.message();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Start ");
        int length = 1 + random.nextInt(9);
        for (int index = 0; index < length; index++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.append("\n\n").append("end").toString();
    }

    private static void assertStays(Fragment fragment, String description) {
        String html = LinkPlaceholders.fill(
                fragment, number -> new LinkPlaceholders.Filling.Target("u", "t"), LinkPlaceholders.Pictures.NONE);
        Document page =
                Jsoup.parse("<main><article><div id=text>" + html + "</div><p id=after>After</p></article></main>");
        Element after = page.getElementById("after");

        assertThat(after).as(description + "\n" + html).isNotNull();
        assertThat(after.parents().stream().map(Element::nodeName))
                .as(description + "\n" + html)
                .containsExactly("article", "main", "body", "html");
        assertThat(after.html()).as(description + "\n" + html).isEqualTo("After");
    }
}
