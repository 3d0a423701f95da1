package dev.backfile.markup.markdown.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.markdown.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pull quote that repeats the text is left out of; its HTML is in {@code articles.spec.md}. */
class PullQuotesTest {

    private static final String TEXT = "Nobody hurries a *tide*.\n\n";
    private static final String SPEECH = """
            "Nobody hurries a *tide*," says Cyril Oakes, "that is why I like the company."

            « Le pont est ouvert », dit-elle, « depuis hier. » „Die Brücke ist offen“, sagte er, „seit gestern.“
            »Der Fluss ist breit«, rief sie, »wie nie.« 守桥人说：“桥不是石头做的，”他说，“是习惯做的。”

            ‘The bell,’ said she – ‘rang twice.’ The "Perpetua" and the "Good Intent" are ships.

            """;
    private static final String REPEATED = "> Nobody hurries a tide\n> — Cyril Oakes {.pullquote}\n\n";

    @Test
    void its_words_are_counted_once() {
        assertThat(read(TEXT + REPEATED + "End.").wordCount()).isEqualTo(5);
    }

    @Test
    void the_words_of_another_quotation_count() {
        assertThat(read(TEXT + "> Nobody asked us {.pullquote}\n\nEnd.").wordCount())
                .isEqualTo(8);
    }

    @Test
    void it_is_not_in_the_summary() {
        assertThat(read(TEXT + REPEATED + "<!--more-->\n\nEnd.").summary().html())
                .isEqualTo("<p>Nobody hurries a <em>tide</em>.</p>\n");
    }

    @Test
    void it_stays_hidden_where_raw_html_is_cleaned() {
        String html = Reading.backfile(RawHtml.SANITIZE)
                .read(Reading.source(TEXT + REPEATED + "<b onclick=\"x()\">End.</b>"), new LinkTable())
                .html()
                .html();

        assertThat(html)
                .contains("<aside aria-hidden=\"true\" class=\"pullquote\">")
                .doesNotContain("onclick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody hurries a tide … I like the company",
                "Nobody hurries a tide... I like the company",
                "Nobody hurries a tide . . . I like the company",
                "Nobody hurries a tide. [...] I like the company.",
                "Nobody hurries a tide […] I like the company",
                "Nobody hurries a tide (…) the company",
                "Nobody hurries a tide (...) the company",
                "… hurries a tide … the company …",
                "*Nobody* hurries a tide, that is why I like the company",
                "Nobody hurries a tide, that is why … company",
                "Nobody hurries a tide, says Cyril Oakes, that is why I like the company",
                "Le pont est ouvert depuis hier",
                "Die Brücke ist offen seit gestern",
                "Der Fluss ist breit wie nie",
                "桥不是石头做的。是习惯做的",
                "桥不是 … 习惯做的",
                "The bell rang twice"
            })
    void a_quote_may_leave_words_and_speakers_out(String quote) {
        assertThat(read(SPEECH + "> " + quote + "\n> {.pullquote}\n").html().html())
                .contains("<aside aria-hidden=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I like the company … Nobody hurries a tide",
                "Nobody hurries a tide … nobody asked",
                "Nobody … the … company",
                "Nobody hurries … hurries a tide",
                "… …",
                "Nobody hurries the company",
                "The Perpetua and Good Intent",
                "The Perpetua Good Intent"
            })
    void but_not_change_their_order_nor_add_to_them(String quote) {
        assertThat(read(SPEECH + "> " + quote + "\n> {.pullquote}\n").html().html())
                .doesNotContain("<aside");
    }

    private static MarkedUp read(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable());
    }
}
