package dev.backfile.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEscapeTest {

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain, it's 😀         | plain, it's 😀",
                "<b>                    | &lt;b&gt;",
                "a & b                  | a &amp; b",
                "&amp;                  | &amp;amp;",
                "\"a\"                  | &quot;a&quot;",
                "``                     | ``",
            })
    void textIsWrittenSoThatItMeansItself(String text, String html) {
        assertThat(HtmlEscape.of(text)).isEqualTo(html);
    }

    @Test
    void anAttributeHasASpaceBeforeItAndQuotes() {
        StringBuilder html = new StringBuilder("<p");
        HtmlEscape.attribute(html, "title", "a \"b\"");
        assertThat(html).hasToString("<p title=\"a &quot;b&quot;\"");
    }
}
