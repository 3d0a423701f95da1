package dev.backfile.theme.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.TestTheme;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code dataUrl} makes of a text. */
class DataUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text/plain', ''                 | data:text/plain;charset=utf-8,",
                "'application/x+json', 'a-b_c.~1' | data:application/x+json;charset=utf-8,a-b_c.~1",
                "'text/plain', 'a b(+)/\\''       | data:text/plain;charset=utf-8,a%20b%28%2B%29%2F%27",
                "'text/plain', 'é–\uD83D\uDE00'   | data:text/plain;charset=utf-8,%C3%A9%E2%80%93%F0%9F%98%80",
                "'a\"><b>', '\"><b>&'             | data:a%22%3E%3Cb%3E;charset=utf-8,%22%3E%3Cb%3E%26",
            })
    void aTextBecomesAUrlThatMayStandInAnAttribute(String arguments, String url) {
        assertThat(TestTheme.text(rendered("${dataUrl(" + arguments + ")}"))).isEqualTo(url);
    }

    @Test
    void theTextComesBackOutOfTheUrl() {
        Random random = new Random(20141024);
        for (int round = 0; round < 1_000; round++) {
            String text = random.ints(20, 0, 0xD800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String url = DataUrl.of("text/plain", text).source();

            assertThat(url).matches("data:text/plain;charset=utf-8,[A-Za-z0-9._~%-]*");
            assertThat(URLDecoder.decode(url.substring(url.indexOf(',') + 1), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @Test
    void whatIsNoTextIsAMistake() {
        assertThat(rendered("${dataUrl('text/plain', 1)}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TEMPLATE_FAULT);
    }

    private static Rendered rendered(String template) {
        return TestTheme.post(template, TestArticle.at("2014/b.md").dated("2014-10-24"), "<p>B</p>");
    }
}
