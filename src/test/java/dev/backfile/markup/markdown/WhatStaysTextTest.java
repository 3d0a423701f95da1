package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer meant as markup and what stays text, or goes unseen, is told with its place. */
class WhatStaysTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "![A](my pic.jpg)             ~ 5:1  this image stays text: there is a blank in its address",
                "A [b](my page.md) c          ~ 5:3  this link stays text: there is a blank in its address",
                "![A](a.jpg “B”)              ~ 5:1  this image stays text: there is a blank in its address",
                "- ![A] (a.jpg)               ~ 5:3  this image stays text: there is a blank before its address",
                "#Heading                     ~ 5:1  this is no heading: there is no blank behind #",
                "A⏎⏎###What it cost           ~ 7:1  this is no heading: there is no blank behind ###",
                "A⏎##B                        ~ 6:1  this is no heading: there is no blank behind ##",
                "> ##*A*                      ~ 5:3  this is no heading: there is no blank behind ##",
                "#Heading⏎And a text.         ~ 5:1  this is no heading: there is no blank behind #",
                "#标题                         ~ 5:1  this is no heading: there is no blank behind #",
                "A **b c                      ~ 5:3  this ** never closes, so it stays text",
                "A **b **                     ~ 5:3  this ** never closes, so it stays text",
                "A ** b**                     ~ 5:3  this ** never closes, so it stays text",
                "## A **b                     ~ 5:6  this ** never closes, so it stays text",
                "A @@b c                      ~ 5:3  this @@ never closes, so it stays text",
                "$$E = mc^2$$                 ~ 5:1  this formula is shown as it is written",
                "A⏎⏎$$⏎x + y⏎$$               ~ 7:1  this formula is shown as it is written",
                "$$x$$ and $$\\\\alpha$$     ~ 5:1  this formula is shown as it is written, the first of 2 in this text",
                "{% a %} b {% a %}            ~ 5:1  '{% a %}' is a tag of Liquid, Jinja or Nunjucks and stands in the page as text, the first of 2 in this document"
            })
    void in_a_text(String text, String warning) {
        assertThat(warnings(text.replace("⏎", "\n").replace("@@", "~~").replace("\\\\", "\\")))
                .containsExactly("content/2014/bridge.md:"
                        + warning.replaceFirst(" +", " ").replace("@@", "~~"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[b](c.md \"D e\") [sic](as he said) `![A](my pic.jpg)`",
                "\\#Heading and #MeToo",
                "#MeToo changed the press.",
                "#boats #harbour",
                "#boats",
                "A #1 hit⏎#2 came next",
                "#MeToo and what⏎it changed",
                "`#Heading`⏎⏎```⏎#Heading⏎```",
                "2**8 and f**k and 3 ** 4, see ** and *** and \\**a",
                "not this** nor that**",
                "**A** and *b* ~~c~~ __d__",
                "这**重点**是",
                "$$ and $$$, 5 $ and 6 $; makes $$ and loses $$ again",
                "`$$x$$` costs $5",
                "`{{ a }}`"
            })
    void but_nothing_that_is_meant_as_text(String text) {
        assertThat(warnings(text.replace("⏎", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "htp://a.example, http://a.example",
        "htttp://a.example, http://a.example",
        "hhtp://a.example, http://a.example",
        "ttps://a.example, https://a.example",
        "htps://a.example, https://a.example",
        "hptts://a.example, https://a.example",
        "jttp://a.example, http://a.example",
        "http//a.example, http://a.example",
        "http:/a.example, http://a.example",
        "http:///a.example, http://a.example",
        "https//:a.example, https://a.example",
        "https;//a.example, https://a.example",
        "HTP://a.example, http://a.example",
        "http://https://a.example, https://a.example",
        "mailo:a@b.example, mailto:a@b.example"
    })
    void a_misspelt_scheme_in_every_kind_of_link(String url, String meant) {
        for (String text : List.of("[A](%s)", "![A](%s)", "[A][b]⏎⏎[b]: %s", "<a href=\"%s\">A</a>")) {
            List<Diagnostic> found = read(String.format(text, url).replace("⏎", "\n")).stream()
                    .filter(diagnostic -> diagnostic.code() == Code.MISSPELLED_URL)
                    .toList();
            assertThat(found).as(text).hasSize(1);
            assertThat(found.get(0).hint()).isEqualTo("did you mean '" + meant + "'?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[A](htp://a.example), SANITIZE",
        "![A](htp://a.example), SANITIZE",
        "[A][b]⏎⏎[b]: htp://a.example, SANITIZE",
        "![A][b]⏎⏎[b]: htp://a.example, SANITIZE",
        "[![A](a.png)](htp://a.example), SANITIZE",
        "<a href='htp://a.example'>A</a>, SANITIZE",
        "<div><img src='htp://a.example' alt='A'></div>, SANITIZE",
        "[A](htp://a.example), ESCAPE",
        "![A](htp://a.example \"B\"), ESCAPE",
        "> - [A][b]⏎⏎[b]: htp://a.example, ESCAPE"
    })
    void a_misspelt_scheme_where_such_a_link_is_taken_out(String text, RawHtml rawHtml) {
        MarkedUp read = Reading.backfile(rawHtml)
                .read(Reading.source(text.replace("⏎", "\n").replace('\'', '"')), new LinkTable());

        assertThat(read.html().html()).doesNotContain("=\"htp:");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MISSPELLED_URL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"allow", "sanitize"})
    void a_misspelt_scheme_in_asciidoc(String rawHtml) {
        List<Diagnostic> found = Reading.asciidoc("markdown.html=" + rawHtml)
                .read(
                        Reading.source(
                                "= A\n\nB link:htp://a.example[c], http://http://a.example[d], https://a.example[e]"),
                        new LinkTable())
                .diagnostics();

        assertThat(found)
                .extracting(WhatStaysTextTest::line)
                .containsExactly(
                        "content/2014/bridge.md:7:8 'htp://a.example' leads nowhere: its beginning is misspelt",
                        "content/2014/bridge.md:7:28 'http://http://a.example' leads nowhere: its beginning is misspelt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<p>A htp://a.example b</p>      ~ 5:6  'htp://a.example' leads nowhere: its beginning is misspelt",
                "<p>A (https//a.example)</p>     ~ 5:7  'https//a.example' leads nowhere: its beginning is misspelt",
                "<p>A</p>⏎<p>$$E = mc^2$$</p>    ~ 6:4  this formula is shown as it is written",
                "<a href='htp://a.example'>htp://a.example</a> ~ 5:10 'htp://a.example' leads nowhere: its beginning is misspelt"
            })
    void in_a_text_in_html(String text, String warning) {
        assertThat(Reading.html()
                        .read(Reading.source(text.replace("⏎", "\n").replace('\'', '"')), new LinkTable())
                        .diagnostics())
                .extracting(WhatStaysTextTest::line)
                .containsExactly("content/2014/bridge.md:" + warning.replaceFirst(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>htp://a.example $$x$$</pre>",
                "<p><code>htp://a.example</code> $5 and $6, https://a.example, and/or http:</p>",
                "<script>var a = '$$x$$ htp://a.example';</script><!-- htp://a.example -->"
            })
    void but_no_code_in_html(String text) {
        assertThat(Reading.html().read(Reading.source(text), new LinkTable()).diagnostics())
                .isEmpty();
    }

    @Test
    void a_misspelt_scheme_in_the_plain_text_of_asciidoc() {
        List<Diagnostic> found = Reading.asciidoc()
                .read(
                        Reading.source(
                                "= A\n\nB htp://a.example c, `htp://b.example`\n\n----\nhtp://c.example\n----\n"),
                        new LinkTable())
                .diagnostics();

        assertThat(found)
                .extracting(WhatStaysTextTest::line)
                .containsExactly(
                        "content/2014/bridge.md:7:3 'htp://a.example' leads nowhere: its beginning is misspelt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A htp://a.example b",
                "<htp://a.example>",
                "(https//a.example)",
                "A http:/a.example/b",
                "A http://http://a.example"
            })
    void a_misspelt_scheme_in_plain_text(String text) {
        assertThat(warnings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A](https://a.example) [A](ftp://a.example) [A](tel:1) [A](sftp://a.example) [A](ssh://a.example)",
                "[A](data:x) [A](mailto:a@b.example) [A](irc://a.example) [A](//a.example) [A](#b)",
                "https://web.example/web/http://a.example and/or either//or hxxp://a.example and http: or https",
                "`htp://a.example`"
            })
    void but_not_another_scheme(String text) {
        assertThat(warnings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "A[^2]                        ~ 5:2  there is no note '2'",
                "A⏎⏎[^1]: B                   ~ 7:1  no mark leads to the note '1', so it is not shown",
                "A[^1]⏎⏎[^1]: B⏎⏎[^1]: C      ~ 9:1  another note is called '1' already, so this one is not shown",
                "![A](a.png \"B[^1]\") c[^1]⏎⏎[^1]: D ~ 5:14 the mark of a note is not read here",
                "![A[^1]](a.png) c[^1]⏎⏎[^1]: D ~ 5:4 the mark of a note is not read here"
            })
    void a_note_and_its_marks_belong_together(String text, String warning) {
        assertThat(warnings(text.replace("⏎", "\n")))
                .containsExactly("content/2014/bridge.md:" + warning.replaceFirst(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A[^1] b[^1]⏎⏎[^1]: C[^2]⏎⏎[^2]: D", "not `[^1]` nor [^a-z] nor \\[^1]"})
    void and_so_they_do(String text) {
        assertThat(warnings(text.replace("⏎", "\n"))).isEmpty();
    }

    @Test
    void a_long_formula_costs_no_stack() {
        assertThat(warnings("$$" + "a\n".repeat(900) + "= b$$ and $$" + "a\n".repeat(100_000) + "$$"))
                .hasSize(1);
    }

    @Test
    void a_mark_in_a_line_of_front_matter_is_not_read() {
        List<Diagnostic> found = new ArrayList<>();
        Reading.backfile(RawHtml.ALLOW).inline(Reading.source("A `[^1]` b[^1]"), new LinkTable(), found);

        assertThat(found)
                .extracting(WhatStaysTextTest::line)
                .containsExactly("content/2014/bridge.md:5:11 the mark of a note is not read here");
    }

    @Test
    void links_in_a_note_that_is_not_shown_are_links_all_the_same() {
        LinkTable links = new LinkTable();
        Reading.backfile(RawHtml.ALLOW).read(Reading.source("A\n\n[^1]: [B](b.md)"), links);

        assertThat(links.links()).hasSize(1);
    }

    @Test
    void a_mark_is_no_part_of_an_id_or_a_label_or_a_text() {
        String html = Reading.backfile(RawHtml.ALLOW)
                .read(
                        Reading.source(
                                "## A[^1] b[^n]\n\n| C[^1] | D[^n] |\n| --- | --- |\n| e | f |\n\n![G[^1]](g.png)\n\n[^1]: H\n\n[^n]: I"),
                        new LinkTable())
                .html()
                .html();

        assertThat(html).contains("id=\"a-b\"").contains("aria-label=\"C, D\"").contains("alt=\"G\"");
    }

    private static List<String> warnings(String text) {
        return read(text).stream().map(WhatStaysTextTest::line).toList();
    }

    private static List<Diagnostic> read(String text) {
        return Reading.backfile(RawHtml.ALLOW)
                .read(Reading.source(text), new LinkTable())
                .diagnostics();
    }

    private static String line(Diagnostic found) {
        return found.place() + " " + found.message();
    }
}
