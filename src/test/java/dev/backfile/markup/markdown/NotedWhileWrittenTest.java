package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.html.HtmlSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is noted of a text while it is written is what a look at its HTML finds. A comment behind the text, which is raw HTML
 * and shows nothing, makes that look.
 */
class NotedWhileWrittenTest {

    private static final int ROUNDS = Integer.getInteger("law.noted", 1_000);
    private static final String RAW = "<!-- raw -->\n";
    private static final List<String> OTHERS =
            MarkdownPieces.ALL.stream().filter(piece -> !piece.contains("<")).toList();

    /** Beside beginnings that never end: what makes headings, ids, words and slots. */
    private static final List<String> PIECES = List.of(
            "# One *word* `two`\n\n",
            "## Bridge & \"quoted\" [^1]\n\n",
            "Under\\\nlined {#own}\n---\n\n",
            "### A [[a|link]] in it\n\n",
            "> quoted words\n> -- Somebody\n\n",
            "> quoted words\n{.pullquote #pulled}\n\n",
            "quoted words — it's \"said\"... isn't-it",
            "![a](b.png \"A *title*\"){width=20 height=x #pic}\n\n",
            "in ![a](b.png){width=20 .x} a line",
            "[a](b.md \"title\"){#link .y} ",
            "[a](https://e.org){#there} ",
            "[[a]]{#name} ",
            "[^1]",
            "foot[^1]note[^2]\n\n",
            "\n[^1]: A note *here*.\n\n    ## In it {#in-note}\n\n    And [^2] more.\n\n",
            "\n[^2]: Another.\n\n",
            "``` java {#code .z}\nsome code words\n```\n\n",
            "    indented code\n\n",
            "| a | b *c* |\n|---|:-:|\n| d | [e](f.md) |\n\n",
            "term\n: meaning\n\n",
            "- [x] done\n- [ ] open\n\n",
            "1. a\n\n   ![p](q.jpg)\n",
            "*[HTML]: Language\n\n",
            "HTML and 漢字かな, ไทย",
            "&amp;lt; &copy; \\& x&nbsp;y",
            "https://e.org/a_b www.e.org a@e.org ",
            "<https://e.org>",
            "**strong**ly ~~struck~~ `c d`",
            "\n<!--more-->\n\n",
            "{#x} ",
            "\n\n");

    @Test
    void headings_ids_words_and_html_are_those_that_a_survey_finds() {
        Random random = new Random(11);
        int surveyed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder joined = new StringBuilder();
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                List<String> pieces = random.nextInt(5) == 0 ? OTHERS : PIECES;
                joined.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = joined.append("\n\nLast words.").toString();
            MarkedUp noted = read(text);
            MarkedUp later = read(text + "\n\n" + RAW);
            if (later.html().html().contains(RAW.strip())) {
                surveyed++;
                assertThat(later.html().html().replace(RAW, ""))
                        .as(text)
                        .isEqualTo(noted.html().html());
                assertThat(later.headings()).as(text).isEqualTo(noted.headings());
                assertThat(List.copyOf(later.anchors())).as(text).isEqualTo(List.copyOf(noted.anchors()));
                assertThat(later.wordCount()).as(text).isEqualTo(noted.wordCount());
                assertThat(later.summary()).as(text).isEqualTo(noted.summary());
            }
        }
        assertThat(surveyed).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void a_line_is_what_a_survey_of_it_leaves() {
        Random random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder joined = new StringBuilder();
            for (int piece = random.nextInt(4); piece >= 0; piece--) {
                joined.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String line = joined.toString().replaceAll("\\s+", " ").strip() + " end";
            String noted = inline(line);
            String later = inline(line + " <b>raw</b>");
            assertThat(later).as(line).isEqualTo(noted + " <b>raw</b>");
        }
    }

    @Test
    void a_text_without_raw_html_is_not_changed_by_a_survey_but_for_its_slots() {
        assertThat(HtmlSurvey.of(read("Plain *text* and `code`, [far](https://e.org).")
                                .html()
                                .html())
                        .fragment())
                .isEqualTo(
                        read("Plain *text* and `code`, [far](https://e.org).").html());
    }

    private static MarkedUp read(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable());
    }

    private static String inline(String line) {
        return Reading.backfile(RawHtml.ALLOW)
                .inline(Reading.source(line), new LinkTable(), new ArrayList<>())
                .html();
    }
}
