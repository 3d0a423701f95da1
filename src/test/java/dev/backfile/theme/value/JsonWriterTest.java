package dev.backfile.theme.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.TestTheme;
import java.util.List;
import java.util.Map;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code toJson} makes of the values of a template. */
class JsonWriterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text'                                   | \"text\"",
                "''                                       | \"\"",
                "'a \"b\" \\\\ c'                         | \"a \\\"b\\\" \\\\ c\"",
                "'</script><!-- &'                        | \"\\u003C/script>\\u003C!-- &\"",
                "'a\\nb\\tc\\x0001'                       | \"a\\nb\\tc\\u0001\"",
                "'\\x2028\\x2029\\x0085'                  | \"\\u2028\\u2029\\u0085\"",
                "1.5                                      | 1.5",
                "true                                     | true",
                "[1, 'b', []]                             | [1,\"b\",[]]",
                "{}                                       | {}",
                "{'a': 1, 'b': {'c': false}}              | {\"a\":1,\"b\":{\"c\":false}}",
                "{'a': '', 'b': [], 'c': {'d': ''}, 'e': 0} | {\"e\":0}",
                "{'a': ''} + {'b': 2}                     | {\"b\":2}",
                "['a', 'b']?map(x -> {'n': x})            | [{\"n\":\"a\"},{\"n\":\"b\"}]",
                "content.body                             | \"\\u003Cp>B\\u003C/p>\"",
                "content.date                             | \"2014-10-24\"",
                "content.terms.authors?map(a -> a.name)   | [\"Mara\"]",
                "content.note                             | {\"k\":[1,2]}",
            })
    void aValueIsWrittenAsJson(String value, String json) throws ParseException {
        Rendered page = rendered("${toJson(" + value + ")?no_esc}");

        assertThat(page.diagnostics()).isEmpty();
        assertThat(TestTheme.text(page)).isEqualTo(json);
        assertThat(new JSONParser().parse(json)).isNotNull();
    }

    @Test
    void whereATemplateEscapesItIsTextLikeAnyOther() {
        assertThat(TestTheme.text(rendered("<p title=\"${toJson('\"')}\">")))
                .isEqualTo("<p title=\"&quot;\\&quot;&quot;\">");
    }

    @Test
    void whatIsNoValueOfJsonIsAMistakeWithItsPlace() {
        assertThat(rendered("${toJson(content.terms)}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TEMPLATE_FAULT);
        assertThat(rendered("${toJson(content)}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TEMPLATE_FAULT);
    }

    private static Rendered rendered(String template) {
        TestArticle article =
                TestArticle.at("2014/b.md").dated("2014-10-24").by("Mara").field("note", Map.of("k", List.of(1, 2)));
        return TestTheme.post(template, article, "<p>B</p>");
    }
}
