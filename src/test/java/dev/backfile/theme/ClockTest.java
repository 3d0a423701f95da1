package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.now}",
                "${.now?string('yyyy')}",
                "${ ( .now)?long?c}",
                "<#assign x = .now>",
                "<#if content.date < .now>x</#if>",
                "<#list [.now] as n></#list>",
                "<#macro m t=.now></#macro>",
                "<#if false><#if false>${.now}</#if></#if>",
                "${'at ${.now?long?c}'}",
                "${content.nothing!.now}",
                "${[1, 2]?map(x -> .now)?size}",
                "[#ftl][#if true]${.now}[/#if]"
            })
    void aTemplateThatAsksForTheTimeOfDayGetsAWarning(String template) {
        assertThat(render(template).diagnostics())
                .extracting(told -> told.code().word())
                .containsExactly("template-clock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- ${.now} -->x",
                "<#noparse>${.now}</#noparse>",
                ".now",
                "${'.now'}",
                "${\"it's .now \"}",
                "${r'${.now}'}",
                "${'a\\'b .now'}",
                "${(content.now)!''}",
                "${{'now': 1}.now}",
                "${content.title} .now ${published_date?string('yyyy')}"
            })
    void whatOnlyLooksLikeItGetsNone(String template) {
        assertThat(render(template).diagnostics()).isEmpty();
    }

    @Test
    void theWarningNamesTheTemplateThatAsks() {
        Rendered rendered = site().template("post.ftlh", "<#include 'part.ftl'>")
                .template("part.ftlh", "a\n b ${.now} ${.now}")
                .render("a.html");

        assertThat(rendered.diagnostics())
                .extracting(Diagnostic::place)
                .singleElement()
                .hasToString("templates/part.ftlh:2:4");
        assertThat(rendered.isWhole()).isTrue();
    }

    private static Rendered render(String template) {
        return site().template("post.ftlh", template).render("a.html");
    }

    private static TestTheme site() {
        return TestTheme.of(TestSettings.backfile())
                .article(TestArticle.at("a.md").dated("2014-10-24"), "<p>Text</p>");
    }
}
