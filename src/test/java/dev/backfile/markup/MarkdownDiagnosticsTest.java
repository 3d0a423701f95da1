package dev.backfile.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.Settings.RawHtml;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownDiagnosticsTest {

    @Test
    void an_id_that_stands_twice_is_a_warning_where_it_stands_again() {
        assertThat(places("# A {#x}\n\n<p id=\"y\">\n\n## B {#x}\n\n<p id=\"y\">"))
                .containsExactly("content/2014/bridge.md:9:6 duplicate-id", "content/2014/bridge.md:11:8 duplicate-id");
    }

    @Test
    void template_calls_of_other_generators_are_warned_of_once_for_each_kind() {
        assertThat(
                        places(
                                "`{% raw %}` {% raw %} {% endraw %}\n{{< ref \"a.md\" >}} and {{ page.title }}\n\n    {{ code }}"))
                .containsExactlyInAnyOrder(
                        "content/2014/bridge.md:5:13 foreign-template-call",
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

    private static List<String> places(String text) {
        return Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable()).diagnostics().stream()
                .map(MarkdownDiagnosticsTest::line)
                .toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.place() + " " + diagnostic.code().word();
    }
}
