package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.AsciiSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is parsed with few extensions, and must give what it gives with all. */
class SyntaxTest {

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

    private final BackfileDialect dialect = new BackfileDialect();

    @Test
    void fewExtensionsFindWhatAllFind() {
        Random random = new Random(7);
        int fewer = 0;
        for (int round = 0; round < 6_000; round++) {
            StringBuilder joined = new StringBuilder();
            for (int piece = random.nextInt(24); piece >= 0; piece--) {
                joined.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = joined.toString();
            Set<Syntax> found = Syntax.mayStandIn(text, AsciiSet.of(text));
            if (found.size() < Syntax.values().length) {
                fewer++;
                Set<Syntax> all = EnumSet.allOf(Syntax.class);
                assertThat(outline(dialect.blocks(text, AsciiSet.of(text)).parse(text)))
                        .as(text)
                        .isEqualTo(outline(BackfileDialect.parserOfBlocks(all).parse(text)));
            }
        }
        assertThat(fewer).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mostly: plain, at 12:30; ",
                "a | b; TABLES",
                "word[^1]; FOOTNOTES",
                "> : a definition; DEFINITIONS",
                "  ~ a definition; DEFINITIONS",
                "1. : a definition; DEFINITIONS",
                "*[HTML]: Language; ABBREVIATIONS"
            })
    void theCharactersOfATextTell(String text, Syntax syntax) {
        assertThat(Syntax.mayStandIn(text, AsciiSet.of(text))).isEqualTo(syntax == null ? Set.of() : Set.of(syntax));
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
