package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.config.directive.Directives;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.extension.MarkdownExtension;
import dev.backfile.markup.markdown.extension.MarkdownExtensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is parsed with few extensions, and must give what it gives with all. */
class FewExtensionsTest {

    private static final List<String> PIECES = List.of(
            "term",
            "two words",
            "[^1]",
            "[^1]: a note",
            "[^n]: ",
            "*[HTML]: Language",
            "*[x]",
            "HTML",
            "| a | b |",
            "|---|:-:|",
            "a | b",
            "--- | ---",
            "---",
            ": a definition",
            ":\tmore",
            "~ another",
            "~~struck~~",
            ":",
            "~",
            "12:30",
            "::own",
            ":::note",
            ":::",
            "::::",
            ":own[a]",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "- [ ] ",
            "- [x] done",
            "> ",
            "    ",
            "\t",
            " ",
            "# ",
            "```",
            "`|`",
            "[l](http://e.org/a)",
            "[r]: http://e.org",
            "http://e.org",
            "www.e.org",
            "a@e.org",
            "&amp;",
            "\\@",
            "\n",
            "\n",
            "\n\n",
            "\n\n");

    private static final MarkdownExtensions ALL = MarkdownExtensions.with(new Directives(Set.of("own"), true));

    private static final List<MarkdownExtension> ALWAYS =
            ALL.thatMayStandIn("plain", AsciiSet.of("plain")).list();

    private final BackfileDialect dialect = new BackfileDialect(ALL);

    @Test
    void fewExtensionsFindWhatAllFind() {
        Random random = new Random(7);
        BlockSyntax all = dialect.parserOfBlocks(ALL);
        int fewer = 0;
        for (int round = 0; round < 6_000; round++) {
            StringBuilder joined = new StringBuilder();
            for (int piece = random.nextInt(24); piece >= 0; piece--) {
                joined.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = joined.toString();
            MarkdownExtensions found = ALL.thatMayStandIn(text, AsciiSet.of(text));
            if (!found.equals(ALL)) {
                fewer++;
                assertThat(outline(dialect.blocks(text, AsciiSet.of(text)).parse(text)))
                        .as(text)
                        .isEqualTo(outline(all.parse(text)));
            }
        }
        assertThat(fewer).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mostly: plain, at 12:30; ",
                "a | b; TableSyntax",
                "word[^1]; FootnoteSyntax",
                "> : a definition; DefinitionListSyntax",
                "  ~ a definition; DefinitionListSyntax",
                "1. : a definition; DefinitionListSyntax",
                "*[HTML]: Language; AbbreviationSyntax"
            })
    void theCharactersOfATextTell(String text, String syntax) {
        List<MarkdownExtension> found =
                new ArrayList<>(ALL.thatMayStandIn(text, AsciiSet.of(text)).list());
        found.removeAll(ALWAYS);
        assertThat(found)
                .extracting(extension -> extension.getClass().getSimpleName())
                .isEqualTo(syntax == null ? List.of() : List.of(syntax));
    }

    private static String outline(Node node) {
        StringBuilder outline = new StringBuilder(node.getClass().getSimpleName())
                .append(node.getStartOffset())
                .append('-')
                .append(node.getEndOffset())
                .append('(');
        for (Node child : node.getChildren()) {
            outline.append(outline(child));
        }
        return outline.append(')').toString();
    }
}
