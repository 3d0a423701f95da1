package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.fault.PageFaults;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a theme author is told. */
class FaultTest {

    @Test
    void everyPageOfATemplateThatCannotBeParsedIsToldTheSame() {
        var pages = site().article(TestArticle.at("b.md"), "<p>Another</p>")
                .template("post.ftlh", "<#if true>x")
                .rendered();

        assertThat(pages.get("a.html").diagnostics()).hasSize(1);
        assertThat(pages.get("b.html").diagnostics())
                .isEqualTo(pages.get("a.html").diagnostics());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#if true>x | bad-template | 1:11 | the template ends, but '#if' is not closed | ``",
                "<#lst a as b></#lst> | bad-template | 1:2 | FreeMarker has no directive '#lst' | did you mean '#list'?",
                "${content.title | bad-template | 1:15 | the template ends, but '{' is not closed | ``",
                "${content.title?trimm} | bad-template | 1:17 | FreeMarker has no built-in '?trimm' | did you mean '?trim'?",
                "${content.title?html} | bad-template | 1:17 | the template escapes by itself, so '?html' is not allowed in it | leave it out, or rename the template to .ftl, where nothing is escaped",
                "</#if> | bad-template | 1:1 | '</#if>' cannot stand here | ``",
                "ab ${content.nothing} | template-fault | 1:6 | 'content.nothing' is missing | write ${content.nothing!} or <#if content.nothing??> when it may be missing",
                "${nobody.at.all} | template-fault | 1:3 | 'nobody' is missing | write ${nobody!} or <#if nobody??> when it may be missing",
                "${content.title + x.y} | template-fault | 1:19 | 'x' is missing | write ${x!} or <#if x??> when it may be missing",
                "<@nothing/> | template-fault | 1:3 | 'nothing' is missing | write ${nothing!} or <#if nothing??> when it may be missing",
                "${content.tags} | template-fault | 1:3 | 'content.tags' is a sequence, but a string is needed here | ``",
                "<#list content.title as x></#list> | template-fault | 1:8 | 'content.title' is a string, but a sequence or collection is needed here | ``",
                "${content.title?number} | template-fault | 1:1 | 'The a' is not a number | ?number reads digits alone, such as 12 or 3.5",
                "${content.title.x} | template-fault | 1:3 | 'content.title' is a string, but a hash is needed here | ``",
                "${content.date * 2} | template-fault | 1:3 | 'content.date' is a date, but a number is needed here | ``",
                "${content.wordCount / 0} | template-fault | 1:1 | something is divided by zero | ask with <#if> first whether the divisor is 0",
                "${'abc'?date} | template-fault | 1:1 | 'abc' is not a date like 2014-10-24 | ``",
                "${'abc'?date('yyyy')} | template-fault | 1:1 | 'abc' is no date of the pattern 'yyyy' | ``",
                "${'abc'?datetime.iso} | template-fault | 1:1 | 'abc' is not a date as ISO 8601 writes it | such as 2014-10-24, or 2014-10-24T18:30:00Z",
                "${'2020-13-45'?date.iso} | template-fault | 1:1 | a date has no such month | such as 2014-10-24, or 2014-10-24T18:30:00Z",
                "<#macro m a b></#macro><@m x=1 y=2/> | template-fault | 1:24 | macro 'm' has no parameter 'x' | it has a, b",
                "<#macro m a></#macro><@m/> | template-fault | 1:1 | macro 'm' needs its parameter 'a' | give it, or give it a default where the macro is defined: a=''",
                "<#function f a><#return a></#function>${f()} | template-fault | 1:1 | function 'f' needs its parameter 'a' | give it, or give it a default where the function is defined: a=''",
                "<#macro m a></#macro><@m a=none/> | template-fault | 1:1 | what macro 'm' is given as 'a' is missing | write (…)! around what may be missing",
                "<#macro m a></#macro><@m 1 2 3/> | template-fault | 1:22 | macro 'm' takes no more values than 1, but is given 3 | ``",
                "${'a' + 'abc'?substring(5)} | template-fault | 1:1 | ?substring is to cut at 5, but the text has 3 characters | ask for ?length first, or cut with ?truncate",
                "${'abc'[9]} | template-fault | 1:1 | the character 9 is asked for, but the text has 3 | the first character has the number 0",
                "${[1, 2]} | bad-template | 1:3 | this is a list, but a string is needed here | ``",
                "${'1+'?eval} | template-fault | 1:3 | '\"1+\"?eval': what ?eval is given is no expression | it takes what could stand within ${…}",
                "${'2020'?replace('(', 'a', 'r')} | template-fault | 1:1 | the regular expression is faulty: Unclosed group | put \\ before what is meant as a plain character",
                "${1}<#nested> | bad-template | 1:5 | '<#nested>' cannot stand here | it can stand only within <#macro>",
                "${1}<#return> | bad-template | 1:5 | '<#return>' cannot stand here | it can stand only within <#macro> or <#function>",
                "${.lcale} | bad-template | 1:4 | FreeMarker has no '.lcale' | did you mean '.locale'?",
                "${content?api.x} | template-fault | 1:3 | 'content?api': '?api' is not allowed in templates | a template sees what the manual lists",
                "${'java.lang.Object'?new()} | template-fault | 1:1 | '?new' is not allowed in templates | a template sees what the manual lists",
                "<#outputformat 'nope'>x</#outputformat> | bad-template | 1:1 | there is no output format 'nope' | there are \"CSS\", \"HTML\", \"JSON\", \"JavaScript\", \"RTF\", \"XHTML\", \"XML\", \"plainText\", \"undefined\"",
                "${[1, 'a']?sort?join(',')} | template-fault | 1:1 | ?sort cannot compare the element 1 of this list with those before it | the elements must all be text, or numbers, or dates, and have the field that they are sorted by",
                "<#setting number_format='0.#.#'>${1.5} | template-fault | 1:33 | '0.#.#' is no pattern of numbers | such as 0.## or ,##0.00",
                "<#stop 'No luck'> | template-fault | 1:1 | the template stops: No luck | ``",
                "<#list 1.. as i> </#list> | template-fault | 1:17 | the template does not come to an end | look for a loop that does not end",
                "<#list 1.. as i>${content.body}</#list> | template-fault | 1:17 | the page grows beyond 50000 characters | look for a loop that does not end, or split the page",
                "<#attempt><#list 1.. as i> </#list><#recover>x</#attempt> | template-fault | 1:27 | the template does not come to an end | look for a loop that does not end",
                "<#include 'none.ftl'> | missing-template | 1:1 | there is no template 'none.ftl' | names are relative to this template; with a slash before them, to the templates folder",
                "<#import '/lib/no.ftl' as no> | missing-template | 1:1 | there is no template 'lib/no.ftl' | names are relative to this template; with a slash before them, to the templates folder",
            })
    void aMistakeIsToldInPlainWordsWithItsPlace(String template, String code, String at, String message, String hint) {
        Rendered rendered =
                site().limitedTo(20_000, 50_000).template("post.ftlh", template).render("a.html");

        assertThat(TestTheme.text(rendered)).isEmpty();
        assertThat(rendered.isWhole()).isFalse();
        assertThat(rendered.diagnostics()).hasSize(1);
        Diagnostic told = rendered.diagnostics().get(0);
        assertThat(told.code().word()).isEqualTo(code);
        assertThat(told.place().path()).isEqualTo("templates/post.ftlh");
        assertThat(told.place().line() + ":" + told.place().column()).isEqualTo(at);
        assertThat(told.message()).isEqualTo(message);
        assertThat(told.hint()).isEqualTo(hint);
    }

    @Test
    void aMistakeInAnIncludedTemplateIsToldThere() {
        Rendered rendered = site().template("post.ftlh", "<#include 'lib/part.ftl'>")
                .template("lib/part.ftlh", "\n  ${nothing}")
                .render("a.html");

        assertThat(rendered.diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.place()).hasToString("templates/lib/part.ftlh:2:5"));
    }

    @Test
    void anIncludedTemplateThatCannotBeParsedIsToldThere() {
        Rendered rendered = site().template("post.ftlh", "<#include 'part.ftl'>")
                .template("part.ftlh", "\n</#if>")
                .render("a.html");

        assertThat(rendered.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.place()).hasToString("templates/part.ftlh:2:1");
            assertThat(told.code()).isEqualTo(Code.BAD_TEMPLATE);
        });
    }

    @Test
    void aPageWithoutATemplateIsAMistake() {
        assertThat(site().render("a.html").diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(Code.MISSING_TEMPLATE);
            assertThat(told.message()).startsWith("there is no template 'post.ftlh', which ");
        });
    }

    @ParameterizedTest
    @CsvSource({"<@''?interpret/>", "<@' '?interpret/>", "<@''?interpret/><@''?interpret/>"})
    void anEmptyTextIsATemplateWithoutAFault(String template) {
        Rendered rendered = site().template("post.ftlh", "a" + template + "b").render("a.html");

        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(TestTheme.text(rendered).replace(" ", "")).isEqualTo("ab");
    }

    @Test
    void aTemplateMayCatchItsOwnFaults() {
        Rendered rendered = site().template("post.ftlh", "<#attempt>${nothing}<#recover>caught</#attempt>")
                .render("a.html");

        assertThat(TestTheme.text(rendered)).isEqualTo("caught");
        assertThat(rendered.diagnostics()).isEmpty();
    }

    @Test
    void aFaultOfOurOwnIsNotBlamedOnTheTemplate() {
        TestTheme site = TestTheme.of(TestSettings.backfile())
                .article(TestArticle.at("a.md").dated("2014-10-24"), null)
                .template("post.ftlh", "${content.body}");

        assertThatThrownBy(() -> site.render("a.html")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aMistakeThatHitsManyPagesIsToldOnce() {
        PageFaults faults = new PageFaults();
        TestTheme site = site().template("post.ftlh", "${nothing}");
        List<Diagnostic> diagnostics = site.render("a.html").diagnostics();
        faults.add("b.html", diagnostics);
        faults.add("a.html", diagnostics);
        faults.add("c.html", diagnostics);

        assertThat(faults.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'nothing' is missing, while rendering a.html and 2 other pages");
    }

    private static TestTheme site() {
        return TestTheme.of(TestSettings.backfile())
                .article(TestArticle.at("a.md").dated("2014-10-24").tagged("x"), "<p>Text</p>");
    }
}
