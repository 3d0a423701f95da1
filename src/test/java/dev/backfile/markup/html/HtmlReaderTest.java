package dev.backfile.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article.Heading;
import dev.backfile.diagnostic.Position;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.asciidoc.AsciidocReader;
import dev.backfile.markup.markdown.Reading;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private final LinkTable links = new LinkTable();

    @Test
    void html_stays_as_it_is_but_for_its_links() {
        String html =
                "<H1 id=top>A &amp; <i>B</i></H1>\n<p>\n<A HREF=other.md class = 'x'>two words</A><br/>\n<pre>no words</pre>";
        MarkedUp read = Reading.html().read(Reading.source(html), links);
        assertThat(Reading.fill(read.html(), links)).isEqualTo(html.replace("other.md", "\"{other.md}\""));
        assertThat(links.links())
                .singleElement()
                .extracting(link -> link.position())
                .isEqualTo(new Position(7, 9));
        assertThat(read.headings()).containsExactly(new Heading(1, "top", "A & B"));
        assertThat(read.anchors()).containsExactly("top");
        assertThat(read.wordCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a href",
                "<a href=",
                "<a href=\"x",
                "<!--",
                "<!-",
                "</",
                "</a",
                "<script>",
                "<script><a href=x>",
                "<textarea><a href=x>",
                "<a href=x><a href=y></a></a>",
                "<a\u0000href=x>",
                "<p <p <p",
                "<a href=''>",
                "&#1;u0&#2;"
            })
    void malformed_html_is_read(String html) {
        MarkedUp read = Reading.html().read(Reading.source(html), links);
        assertThat(Reading.fill(read.html(), links)).isNotNull();
    }

    @Test
    void the_summary_is_the_first_paragraph_with_words_and_has_no_ids() {
        MarkedUp read =
                Reading.html().read(Reading.source("<p><img src=a.png></p><p id=\"x\">One</p><p>Two</p>"), links);
        assertThat(read.summary().html()).isEqualTo("<p>One</p>");
    }

    @Test
    void words_of_scripts_without_spaces_count_half_a_character_each() {
        assertThat(Reading.html()
                        .read(Reading.source("<p>橋が開く two don't</p>"), links)
                        .wordCount())
                .isEqualTo(4);
    }

    @Test
    void asciidoc_without_asciidoctor_is_an_error_that_names_the_dependency() {
        MarkedUp read = new AsciidocReader(Map.of(), true, false, OptionalInt.empty(), true)
                .read(Reading.source("= Title"), links);
        assertThat(read.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.code().word()).isEqualTo("asciidoc-missing");
            assertThat(mistake.hint()).contains("org.asciidoctor:asciidoctorj");
        });
    }
}
