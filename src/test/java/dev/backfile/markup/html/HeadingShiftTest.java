package dev.backfile.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article.Heading;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.markdown.MarkdownReader;
import dev.backfile.markup.markdown.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingShiftTest {

    @ParameterizedTest
    @CsvSource({
        "auto, # A⏎⏎## B⏎⏎###### C,         2 3 6, 0",
        "auto, A⏎=⏎⏎B⏎-,                    2 3, 0",
        "auto, ## A⏎⏎### B,                 2 3, 0",
        "auto, <h1>A</h1>⏎⏎## B,            2 3, 0",
        "auto, # A⏎⏎# B,                    2 2, 1",
        "auto, <!-- <h1> -->⏎⏎## B,         2, 0",
        "0,    # A⏎⏎## B,                   1 2, 1",
        "2,    # A⏎⏎##### B,                3 6, 0"
    })
    void headings_go_down_so_that_the_title_is_the_only_one_of_the_first_level(
            String setting, String text, String levels, int warnings) {
        Settings settings = TestSettings.backfile("headings.shift=" + setting);
        MarkedUp read = new MarkdownReader(settings).read(Reading.source(text.replace("⏎", "\n")), new LinkTable());

        assertThat(read.headings().stream()
                        .map(Heading::level)
                        .map(String::valueOf)
                        .toList())
                .containsExactly(levels.split(" "));
        assertThat(read.diagnostics()).hasSize(warnings);
    }

    @Test
    void the_summary_goes_down_with_the_text_and_so_does_html() {
        Settings settings = TestSettings.backfile();
        MarkedUp markdown =
                new MarkdownReader(settings).read(Reading.source("## A\n\nB\n\n<!--more-->\n\n# C"), new LinkTable());
        MarkedUp html =
                new HtmlReader(settings).read(Reading.source("<h1 id=a>A</h1><h2>B</h2><h1>C</h1>"), new LinkTable());

        assertThat(markdown.summary().html()).startsWith("<h3>A</h3>");
        assertThat(html.html().html()).isEqualTo("<h2 id=a>A</h2><h3>B</h3><h2>C</h2>");
        assertThat(html.diagnostics())
                .extracting(found -> found.place().toString())
                .containsExactly("content/2014/bridge.md:5:26");
    }
}
