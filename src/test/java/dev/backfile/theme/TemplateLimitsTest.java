package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collected;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a template does without end, or lets grow without end, is told with its place, and no template recovers from it. */
class TemplateLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#list 1.. as i></#list>|1:|the template does not come to an end",
                "<#list 1.. as i><#-- nothing --></#list>|1:|the template does not come to an end",
                "a <#list 1..2000000000 as i></#list>|1:|the template does not come to an end",
                "<#list 1..>  <#items as i></#items></#list>|1:|the template does not come to an end",
                "<#list 1..100000 as i><#list 1..100000 as j></#list></#list>|1:|the template does not come to an end",
                "<#assign made = '<#list 1.. as i></#list>'?interpret><@made/>||the template does not come to an end",
                "<#function f n><#list 1.. as i></#list></#function>${f(1)}|1:|the template does not come to an end",
                "<#macro m><#list 1.. as i><#nested></#list></#macro><@m></@m>|1:|the template does not come to an end",
                "<#list 1.. as i>12345678</#list>|1:|the page grows beyond 100000 characters",
                "<#assign x><#list 1.. as i>1234567890123456</#list></#assign>|1:|a text grows beyond 100000 characters",
                "<#assign s = 'ab'><#list 1..99 as i><#assign s = s + s></#list>|1:|a text grows beyond 100000 characters",
                "<#assign s = 'ab'><#list 1..99 as i><#assign s += s></#list>|1:|a text grows beyond 100000 characters",
                "<#assign s = 'ab'><#list 1..99 as i><#assign t = 1 s = s?replace('', s)></#list>|1:|a text grows beyond 100000 characters",
                "<#global s = 'ab'><#list 1..99 as i><#global s = s + s></#list>|1:|a text grows beyond 100000 characters",
                "<#macro m><#local s = 'ab'><#list 1..99 as i><#local s = s + s></#list></#macro><@m/>|1:|a text grows beyond 100000 characters",
                "<#assign s = 'a'?left_pad(300000)>|1:|a text grows beyond 100000 characters",
                "<#assign s = (1..100000)?join('x')>|1:|a text grows beyond 100000 characters",
                "<#assign n = 9><#list 1..99 as i><#assign n = n * n></#list>|1:|a number grows beyond 5000 digits",
                "${'1e999999999'?number}|1:|a number grows beyond 5000 digits",
                "${'1e-999999999'?number + 1}|1:|a number grows beyond 5000 digits",
            })
    @Timeout(60)
    void itIsToldWithItsPlace(String template, String line, String message) {
        assertFault(template, line, message);
        assertFault(
                "<#attempt>" + template + "<#recover>never mind</#attempt>",
                line,
                message.replace("the page", "a text"));
    }

    private static void assertFault(String template, String line, String message) {
        Rendered page = TestTheme.of(TestSettings.backfile("site.host=https://example.org"))
                .template("post.ftlh", template)
                .limitedTo(20_000, 100_000)
                .article(TestArticle.at("a.md").dated("2014-10-24"), "One.")
                .render("a.html");

        assertThat(page.isWhole()).isFalse();
        Diagnostic fault = page.diagnostics().get(page.diagnostics().size() - 1);
        assertThat(fault.code().word()).isEqualTo("template-fault");
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.place().toString()).startsWith("templates/post.ftlh" + (line == null ? "" : ":" + line));
        assertThat(fault.hint()).isNotEmpty();
    }

    @Test
    void aRecursionWithoutEndIsToldWhateverRecovers() {
        for (String template : List.of(
                "<#macro m><@m/></#macro><@m/>",
                "<#function f><#return f()></#function>${f()}",
                "<#macro m s><@m s + 'x'/></#macro><#attempt><@m 'x'/><#recover></#attempt>",
                "<#assign f = 'x' n = '(' />${(n?left_pad(100000, '(') + '1')?eval}")) {
            assertThat(TestTheme.post(template, TestArticle.at("a.md").dated("2014-10-24"), "One.")
                            .diagnostics())
                    .as(template)
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.message())
                                .isEqualTo("a macro, a function or an included template calls itself without end");
                        assertThat(fault.place().line()).isEqualTo(1);
                    });
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "(1..2000000000)?filter(x -> false)?size",
                "(''?left_pad(3000, 'a') + 'b')?matches('a*a*a*a*a*a*a*a*c')?c",
                "(''?left_pad(3000, 'a') + 'b')?replace('a*a*a*a*a*a*a*a*c', 'x', 'r')",
                "(''?left_pad(3000, 'a') + 'b')?split('a*a*a*a*a*a*a*a*c', 'r')?size",
                "data.long.split('a*a*a*a*a*a*a*a*c')?size",
                "data.long.replaceAll('a*a*a*a*a*a*a*a*c', 'x')"
            })
    void whatCannotBeCountedIsSeenFromOutside(String expression) throws InterruptedException {
        TestTheme site = TestTheme.of(TestSettings.backfile("site.host=https://example.org"))
                .template("post.ftlh", "a\n<#attempt>${" + expression + "}<#recover></#attempt>")
                .patient(Duration.ofMillis(300))
                .data("long.yml", "a".repeat(3000) + "b")
                .article(TestArticle.at("a.md").dated("2014-10-24"), "One.");
        Collected collected = site.collect();
        Plan plan = site.plan(collected);
        Theme theme = site.theme(collected, plan);
        Page page = plan.pages().stream()
                .filter(one -> one.path().equals("a.html"))
                .findFirst()
                .orElseThrow();
        Thread thread = new Thread(() -> theme.render(page));
        thread.setDaemon(true);
        thread.start();

        Optional<Diagnostic> fault = theme.overdue();
        while (fault.isEmpty() && thread.isAlive()) {
            thread.join(50);
            fault = theme.overdue();
        }
        assertThat(fault.get().code().word()).isEqualTo("template-fault");
        assertThat(fault.get().place()).hasToString("templates/post.ftlh:2:11");
        assertThat(fault.get().message())
                .isEqualTo("the template does not come to an end in time, while rendering a.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..1000 as i>${i}</#list>",
                "<#assign s = ''><#list 1..1000 as i><#assign s = s + 'abc'></#list>${s?length}",
                "<#assign s = []><#list 1..500 as i><#assign s = s + [i]></#list>${s?size}",
                "${(1..1000)?filter(i -> i % 2 == 0)?map(i -> i * i)?join(' ')}",
                "${1e3?string}${'1e30'?number?c}${(1/3)?string('0.00')}",
                "<#list [] as i></#list><#list 1..5 as i></#list>"
            })
    void whatEndsIsRendered(String template) {
        Rendered page = TestTheme.post(
                template.replace("1e3?", "1000?"), TestArticle.at("a.md").dated("2014-10-24"), "One.");

        assertThat(page.diagnostics()).isEmpty();
    }
}
