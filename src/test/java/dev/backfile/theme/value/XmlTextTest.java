package dev.backfile.theme.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.TestTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code xmlText} makes of the values of a template. */
class XmlTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text & <b>'                             | `text & <b>`",
                "''                                       | ``",
                "'a\\x0001b\\x001Fc\\xFFFEd\\xFFFF' | `abcd`",
                "'a\\tb'                                 | `a\tb`",
                "'\uD83D\uDE00'                          | `\uD83D\uDE00`",
                "content.body                             | `<p>B</p>`",
            })
    void aValueIsWrittenAsATextOfXml(String value, String text) {
        assertThat(TestTheme.text(rendered("${xmlText(" + value + ")?no_esc}"))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "xmlText('a & <b> \" \\'')       | `a &amp; &lt;b&gt; &quot; &apos;`",
                "xmlText('a\\x0001&\\xFFFEb\\t') | `a&amp;b\t`",
                "xmlText(content.body)           | `&lt;p&gt;B&lt;/p&gt;`",
                "xmlText('<')?length             | `1`",
            })
    void itIsEscapedOnceWhereTheTemplateEscapesXml(String expression, String text) {
        assertThat(TestTheme.text(rendered("<#ftl output_format='XML'>${" + expression + "}")))
                .isEqualTo(text);
    }

    @Test
    void whatIsNoTextIsAMistake() {
        assertThat(rendered("${xmlText([])}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TEMPLATE_FAULT);
    }

    private static Rendered rendered(String template) {
        return TestTheme.post(template, TestArticle.at("2014/b.md").dated("2014-10-24"), "<p>B</p>");
    }
}
