package dev.backfile.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.Settings.RawHtml;
import org.junit.jupiter.api.Test;

/** What a pull quote that repeats the text is left out of; its HTML is in {@code articles.spec.md}. */
class PullQuotesTest {

    private static final String TEXT = "Nobody hurries a *tide*.\n\n";
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

    private static MarkedUp read(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable());
    }
}
