package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Code;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupBoundsTest {

    private static final int LENGTH = 5_000;

    static Stream<String> pieces() {
        return Stream.of(
                "[",
                "[a](",
                "[a](<b",
                "![[](",
                "![",
                "[[a ",
                "[[a|",
                "{",
                "[a](b){",
                "[a](b){.x ",
                "*",
                "*a ",
                "a**b",
                "*a **a ",
                "__a ",
                "~~a ",
                "`",
                "`a",
                ">",
                "> a\n",
                "> a a b {.pullquote}\n\na a ",
                "- ",
                "1. ",
                "> - ",
                "<",
                "</",
                "<a ",
                "<a x=\"",
                "<!--",
                "\n<!--\n",
                "<?",
                "<!A ",
                "<![CDATA[",
                "<b>",
                "<div>\n",
                "<script>",
                "&",
                "&#",
                "&a;",
                "&quot;",
                "[a]: u\n",
                "[a][b]",
                "[\\",
                "|",
                "a|b\n",
                "*[A]: x\n",
                "[^a]",
                "[^",
                "\\",
                "\"",
                "'a ",
                "-- ",
                "(",
                "http://a.b ",
                "www.",
                "a@",
                "a.",
                ": ",
                "a\n: b\n",
                "# a\n",
                "a\n=\n",
                "a  \n",
                "\n",
                "\t",
                "```\n",
                "- [ ] ",
                "# a {#a}\n\n",
                "{{a",
                "{{ a\n",
                "<!--more-->\n",
                "> a\n> -- b\n\n",
                "é",
                "\u0301");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_piece_repeated_without_end_is_read_or_refused(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (MarkdownReader reader :
                List.of(Reading.backfile(RawHtml.ALLOW), Reading.jbake("ALL", "FOOTNOTES", "TASKLISTITEMS"))) {
            assertEnds(reader, text);
            assertEnds(reader, "a " + text);
        }
    }

    @Test
    void emphasis_that_is_nested_too_deep_is_refused_with_its_place() {
        String text = "Fine.\n\n" + "*a ".repeat(200) + "a*".repeat(200);
        MarkedUp read = Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable());
        assertThat(read.html().isEmpty()).isTrue();
        assertThat(read.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.MARKUP_TOO_DEEP);
            assertThat(diagnostic.place()).hasToString("content/2014/bridge.md:7:451");
        });
    }

    @Test
    void back_ticks_of_many_lengths_are_read() {
        StringBuilder text = new StringBuilder();
        IntStream.range(1, 300).forEach(length -> text.append('e').append("`".repeat(length)));
        MarkedUp read = Reading.backfile(RawHtml.ALLOW).read(Reading.source(text.toString()), new LinkTable());
        assertThat(read.html().html()).isEqualTo("<p>" + text + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 90})
    void nesting_that_somebody_might_write_is_read(int depth) {
        String quotes = ">".repeat(depth) + " deep";
        String emphasis = "*a ".repeat(depth) + "a*".repeat(depth);
        String brackets = "[".repeat(depth) + "a" + "]".repeat(depth);
        for (String text : List.of(quotes, emphasis, brackets)) {
            assertThat(Reading.backfile(RawHtml.ALLOW)
                            .read(Reading.source(text), new LinkTable())
                            .diagnostics())
                    .isEmpty();
        }
    }

    @Test
    void an_image_in_the_text_may_be_large() {
        String text = "![a](data:image/png;base64," + "A/b+".repeat(50_000) + ")";
        MarkedUp read = Reading.backfile(RawHtml.ALLOW).read(Reading.source(text), new LinkTable());
        assertThat(read.html().html()).startsWith("<figure><img src=\"data:image/png");
    }

    private static void assertEnds(MarkdownReader reader, String text) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> reader.read(Reading.source(text), new LinkTable()));
    }
}
