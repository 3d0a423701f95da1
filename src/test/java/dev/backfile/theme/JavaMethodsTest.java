package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The methods of Java's that templates call on values of data files, as JBake lets them. */
class JavaMethodsTest {

    private static final String DATA =
            "<#assign d = data.get('d.yml') t = d.get('text') m = d.get('map') l = d.get('list')>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // texts: The Candle-Bridge
                "${t} ${t.length()} ${t?length} ${t.isEmpty()?c} ${t.isBlank()?c}           | The Candle-Bridge 17 17 false false",
                "${t.contains('Candle')?c} ${t.contains('candle')?c}                        | true false",
                "${t.startsWith('The')?c} ${t.startsWith('Can', 4)?c} ${t.endsWith('x')?c}  | true true false",
                "${t.equals('The Candle-Bridge')?c} ${t.equals(1)?c}                        | true false",
                "${t.equalsIgnoreCase('the candle-bridge')?c} ${t.compareTo('The')}         | true 14",
                "${t.indexOf('e')} ${t.indexOf('e', 3)} ${t.lastIndexOf('e')} ${t.indexOf('y')} | 2 9 16 -1",
                "${t.toUpperCase()} ${t.toLowerCase()} [${' a '}${d.blank.trim()}]          | THE CANDLE-BRIDGE the candle-bridge [ a x]",
                "${t.substring(4)} ${t.substring(0, 3)} ${t.charAt(4)}                      | Candle-Bridge The C",
                "${t.replace('e', '$1')} ${t.replaceAll('[a-z]+', '.')} ${t.replaceFirst('(.)e', 'e$1')} | Th$1 Candl$1-Bridg$1 T. C.-B. Teh Candle-Bridge",
                "${t.split('-')?join('+')} ${t.split('[ -]')[1]} ${t.split('-', 1)?size} ${t.split('-').size()} | The Candle+Bridge Candle 1 2",
                "${t.matches('The.*')?c} ${t.concat('!')} ${t.trim().toLowerCase().replace(' ', '-')} | true The Candle-Bridge! the-candle-bridge",
                // it is a text as before
                "${t + '!'} ${(t == 'x')?c} ${t?has_content?c} ${d.none?has_content?c} ${t[0..2]} | The Candle-Bridge! false true false The",
                "${t.nothing!'-'} ${(t.nothing)???c}                                        | - false",
                // maps: {a: 1, b: two}
                "${m.get('a')} ${m.get('b').length()} ${m.get('c')!'-'} ${m.getOrDefault('c', 'x')} | 1 3 - x",
                "${m.containsKey('a')?c} ${m.containsKey('c')?c} ${m.containsValue('two')?c} ${m.containsValue(1)?c} | true false true true",
                "${m.size()} ${m.isEmpty()?c} ${m.keySet()?join(' ')} ${m.values()?join(' ')} | 2 false a b 1 two",
                "<#list m.entrySet() as e>${e.key}=${e.value} ${e.getKey()}=${e.getValue()};</#list> | a=1 a=1;b=two b=two;",
                "${m?keys?filter(key -> key.contains('a'))?join(' ')}                      | a",
                "${d.years.get(2014)}                                                       | Open",
                // lists: [x, 2, true]
                "${l.size()} ${l.isEmpty()?c} ${l.get(0)} ${l.get(0).toUpperCase()} ${l.indexOf(2)} | 3 false x X 1",
                "${l.contains('x')?c} ${l.contains(2)?c} ${l.contains(true)?c} ${l.contains('y')?c} | true true true false",
            })
    void aValueOfADataFileAnswers(String template, String text) {
        Rendered page = render(template);

        assertThat(page.diagnostics()).isEmpty();
        assertThat(TestTheme.text(page).strip()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${t.getBytes()}                 | 't' has no method 'getBytes' for templates | a template sees what the manual lists",
                "${t.getClass()}                 | 't' has no method 'getClass' for templates | FreeMarker has ?is_string, ?is_hash and the like",
                "${t.repeat(9)}                  | 't' has no method 'repeat' for templates   | FreeMarker has ?left_pad(…)",
                "${m.put('x', 1)}                | 'm' has no method 'put' for templates      | FreeMarker has x + {key: value}",
                "${l.stream().count()}           | 'l' has no method 'stream' for templates   | FreeMarker has ?filter(…), ?map(…) and ?join(…)",
                "${content.title.contains('a')}  | 'content.title' has no method 'contains' for templates | FreeMarker has ?contains(…) for a text, ?seq_contains(…) for a list",
                "<#if content.tags.contains('a')></#if> | 'content.tags' has no method 'contains' for templates | FreeMarker has ?contains(…) for a text, ?seq_contains(…) for a list",
                "${content.title?lower_case.trim()} | 'content.title?lower_case' has no method 'trim' for templates | FreeMarker has ?trim",
                "${t.substring(5, 99)}           | the text has 17 characters, and has no part from 5 to 99 | ``",
                "${t.charAt(17)}                 | the text has 17 characters, and has no part from 17 to 18 | ``",
                "${t.split('(')?size}            | the regular expression is faulty: Unclosed group | put \\ before what is meant as a plain character",
                "${t.replaceAll('e', '$7')}      | the replacement is faulty: No group 7 | ``",
                "${t.contains(1)?c}              | argument 1 must be a text | ``",
            })
    void everyOtherCallIsRefusedWithWhatFreeMarkerHas(String template, String message, String hint) {
        Rendered page = render(template);

        assertThat(page.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code().word()).isEqualTo("template-fault");
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.hint()).isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#assign s = t><#list 1..99 as i><#assign s = s.concat(s)></#list>",
                "<#assign s = t><#list 1..99 as i><#assign s = s.replace('', s)></#list>",
                "<#assign s = t><#list 1..99 as i><#assign s = s.replaceAll('.', s)></#list>",
                "<#attempt><#assign s = t><#list 1..99 as i><#assign s = s.concat(s)></#list><#recover></#attempt>",
            })
    void noMethodMakesATextThatGrowsWithoutEnd(String template) {
        assertThat(render(template).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("a text grows beyond"));
    }

    private static Rendered render(String template) {
        return TestTheme.of(TestSettings.jbake("site.host=https://example.org", "template.post.file=post.ftl"))
                .template("post.ftl", DATA + template)
                .data(
                        "d.yml",
                        Map.of(
                                "text",
                                "The Candle-Bridge",
                                "blank",
                                " x ",
                                "none",
                                "",
                                "map",
                                new TreeMap<>(Map.of("a", 1, "b", "two")),
                                "years",
                                Map.of(2014, "Open"),
                                "list",
                                List.of("x", 2, true)))
                .article(TestArticle.at("a.md").dated("2014-10-24").tagged("a"), "One.")
                .render("a.html");
    }
}
