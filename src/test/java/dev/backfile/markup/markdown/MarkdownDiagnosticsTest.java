package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Fragment;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.TextPositions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDiagnosticsTest {

    @Test
    void an_id_that_stands_twice_is_a_warning_where_it_stands_again() {
        assertThat(places("## A {#x}\n\n<p id=\"y\">\n\n## B {#x}\n\n<p id=\"y\">"))
                .containsExactly("content/2014/bridge.md:9:6 duplicate-id", "content/2014/bridge.md:11:8 duplicate-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> *[x]:", "   *[ab]: c"})
    void a_fault_of_the_parser_is_a_mistake_with_a_place(String text) {
        MarkedUp markedUp = Reading.jbake("ALL").read(Reading.source("A text.\n\n" + text), new LinkTable());

        assertThat(markedUp.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNREADABLE_MARKUP);
            assertThat(fault.place().toString()).isEqualTo("content/2014/bridge.md:5:1");
        });
    }

    @Test
    void a_fault_of_our_own_is_not_blamed_on_the_parser() {
        MarkdownReader faulty = new MarkdownReader(new MarkdownDialect() {
            @Override
            public MarkedUp read(CleanText text, TextPositions positions, LinkTable links) {
                throw new IllegalStateException(text.source().text().substring(0, 1));
            }

            @Override
            public Fragment inline(
                    CleanText text, TextPositions positions, LinkTable links, List<Diagnostic> diagnostics) {
                throw new IllegalStateException("inline");
            }
        });

        List<Diagnostic> found = new ArrayList<>(
                faulty.read(Reading.source("A text."), new LinkTable()).diagnostics());
        faulty.inline(Reading.source("A line."), new LinkTable(), found);

        assertThat(found).hasSize(2).allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(Code.INTERNAL_FAULT);
            assertThat(fault.message()).doesNotContain("parser").contains("IllegalStateException");
            assertThat(fault.details()).contains("at dev.backfile.markup.markdown.MarkdownDiagnosticsTest");
        });
        List<String> all = new ArrayList<>();
        DiagnosticPrinter.of(Path.of(".")).print(found, line -> all.add(line));
        assertThat(all).anyMatch(line -> line.contains("    at dev.backfile.markup."));
        List<String> few = new ArrayList<>();
        DiagnosticPrinter.of(Path.of(".")).shortened("--verbose shows all").print(found, line -> few.add(line));
        assertThat(few).noneMatch(line -> line.contains("    at dev.backfile.markup."));
    }

    @Test
    void template_calls_of_other_generators_are_warned_of_once_for_each_kind() {
        assertThat(
                        places(
                                "`{% for x %}` {% for x %} {% endfor %}\n{{< ref \"a.md\" >}} and {{ page.title }}\n\n    {{ code }}"))
                .containsExactlyInAnyOrder(
                        "content/2014/bridge.md:5:15 foreign-template-call",
                        "content/2014/bridge.md:6:1 foreign-template-call",
                        "content/2014/bridge.md:6:24 foreign-template-call");
    }

    @Test
    void a_link_with_a_template_call_is_no_link_of_ours() {
        LinkTable links = new LinkTable();
        Reading.backfile(RawHtml.ALLOW).read(Reading.source("![a]({{site.url}}/a.png)"), links);
        assertThat(links.links()).isEmpty();
    }

    @Test
    void code_with_braces_is_no_template_call() {
        assertThat(places("```\n{% raw %}\n```\n\n`{{< x >}}`")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "![A](a.jpg){alt=B}                  ~ 5:12 something in them is not known here",
                "[A](b.md){target=_blank}            ~ 5:10 something in them is not known here",
                "[A](b.md){:target=_blank}           ~ 5:10 something in them is not known here",
                "[[a]]{style=x}                      ~ 5:6  something in them is not known here",
                "## A {.quiet style=x}               ~ 5:6  something in them is not known here",
                "> A⏎> {.pullquote x=1}            ~ 6:3  something in them is not known here",
                "```java {linenos=true}⏎A⏎```    ~ 5:9  something in them is not known here",
                "![A](a.jpg){credit=A. B}            ~ 5:12 something in them is not known here",
                "![A](a.jpg) {credit=B}              ~ 5:13 there is a space between them and the image",
                "![A](a.jpg)⏎{credit=B}            ~ 6:1  they stand under the image, not behind it",
                "![A](a.jpg){credit=B}               ~ -",
                "![A](a.jpg) and {x=1} text          ~ -",
                "[A](b.md) {x=1}                     ~ -",
                "A set {x=1}                         ~ -",
                "## The set {1, 2}                   ~ -",
                "[A](b.md){2}                        ~ -",
                "`![A](a.jpg){alt=B}`                ~ -",
                "```⏎![A](a.jpg){alt=B}⏎```      ~ -",
            })
    void braces_that_look_like_attributes_do_not_become_text_in_silence(String text, String warning) {
        List<String> warnings = Reading.backfile(RawHtml.ALLOW)
                .read(Reading.source(text.replace("⏎", "\n")), new LinkTable())
                .diagnostics()
                .stream()
                .map(found -> found.place() + " " + found.message())
                .toList();

        assertThat(warnings)
                .isEqualTo(
                        warning == null
                                ? List.of()
                                : List.of("content/2014/bridge.md:"
                                        + warning.replaceFirst(" +", " these braces stay text: ")));
    }

    private static List<String> places(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable()).diagnostics().stream()
                .map(MarkdownDiagnosticsTest::line)
                .toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.place() + " " + diagnostic.code().word();
    }
}
