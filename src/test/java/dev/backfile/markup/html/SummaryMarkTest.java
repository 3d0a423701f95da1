package dev.backfile.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.TestSettings;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.MarkupReader;
import dev.backfile.markup.markdown.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments that end a summary, in every kind of source. */
class SummaryMarkTest {

    private static final String BEFORE = "One.\n\nTwo.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--more-->",
                "<!-- more -->",
                "<!--MORE-->",
                "<!--break-->",
                "<!-- break -->",
                "<!--BREAK-->",
                "<!-- Break-->",
                "<!--\tbreak\t-->",
                "  <!--break-->  "
            })
    void each_spelling_ends_the_summary(String mark) {
        for (RawHtml rawHtml : RawHtml.values()) {
            assertThat(summary(Reading.backfile(rawHtml), BEFORE + mark + "\n\nThree."))
                    .as(rawHtml + " " + mark)
                    .isEqualTo("One. Two.");
        }
        assertThat(summary(Reading.backfile(RawHtml.ALLOW), "One.\nTwo.\n" + mark + "\nThree."))
                .as("between two lines")
                .isEqualTo("One. Two.");
        assertThat(summary(Reading.jbake(), BEFORE + mark + "\n\nThree."))
                .as("JBake")
                .isEqualTo("One. Two.");
        assertThat(summary(
                        new HtmlReader(TestSettings.backfile()),
                        "<p>One.</p>\n<p>Two.</p>\n" + mark + "\n<p>Three.</p>"))
                .as("HTML")
                .isEqualTo("One. Two.");
        assertThat(summary(Reading.asciidoc(), BEFORE + "++++\n" + mark + "\n++++\n\nThree."))
                .as("AsciiDoc")
                .isEqualTo("One. Two.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "One two.<!--more--> Three.         | One two.",
                "One.\\n\\nTwo <!-- break --> three.\\n\\nFour. | One. Two",
                "One *two <!--more--> three* four.  | One two",
                "- One\\n- Two <!--more--> three\\n- Four | One Two",
                "> One <!--more--> two\\n\\nThree.   | One",
                "## One <!--more--> two\\n\\nThree.  | One",
            })
    void a_comment_within_a_line_ends_it_there(String text, String summary) {
        for (RawHtml rawHtml : RawHtml.values()) {
            MarkedUp read = Reading.backfile(rawHtml).read(Reading.source(text.replace("\\n", "\n")), new LinkTable());

            assertThat(Jsoup.parse(read.summary().html()).text())
                    .as(rawHtml.name())
                    .isEqualTo(summary);
            assertThat(read.html().html()).doesNotContainIgnoringCase("more", "break");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--breaks-->", "<!--no break-->", "<!--break me-->", "`<!--break-->`", "- <!--break-->"})
    void no_other_comment_does(String other) {
        assertThat(summary(Reading.backfile(RawHtml.ALLOW), BEFORE + other + "\n\nThree."))
                .isEqualTo("One.");
    }

    private static String summary(MarkupReader reader, String text) {
        return Jsoup.parse(reader.read(Reading.source(text), new LinkTable())
                        .summary()
                        .html())
                .text();
    }
}
