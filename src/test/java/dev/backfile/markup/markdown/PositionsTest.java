package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextPositions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    /** A section sign stands before the character whose position a link is to have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [a](§b.md).",
                "One\ntwo [a](<§b.md> 'T')",
                "> quote\n> with [a](§b.md)",
                "- item\n\n  \tand [[§bridge#cost|label]]",
                "1. > - deep ![x](§b.png)",
                "| a |\n|---|\n| x [a](§b.md) |",
                "[a]\n\n[a]: §b.md 'Title'",
                "> Words.\n> — [Name](§b.md)",
                "Text <a\n  title='x'\n href=\"§b.md\">a</a>",
                "> <div>\n> <img src=§b.png>\n> </div>",
                "<img srcset=\"https://example.org/a.png 1x, §b.png 2x\">",
                "Note[^1].\n\n[^1]: See\n    [a](§b.md)",
                "Term\n:   Definition [a](§b.md)",
                "## Heading [a](§b.md) {#id}",
                "\t\tcode\n\npara\t[a](§b.md)"
            })
    void every_link_knows_its_line_and_column(String marked) {
        int mark = marked.indexOf('§');
        String text = marked.substring(0, mark) + marked.substring(mark + 1);
        for (MarkdownReader reader :
                new MarkdownReader[] {Reading.backfile(RawHtml.ALLOW), Reading.backfile(RawHtml.SANITIZE)}) {
            LinkTable links = new LinkTable();
            reader.read(Reading.source(text), links);
            assertThat(links.links())
                    .singleElement()
                    .extracting(link -> link.position())
                    .isEqualTo(new TextPositions(Reading.source(text)).position(mark));
        }
    }
}
