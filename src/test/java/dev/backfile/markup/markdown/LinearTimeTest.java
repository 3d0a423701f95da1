package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.directive.Directives;
import dev.backfile.diagnostic.Code;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.markdown.extension.MarkdownExtensions;
import dev.backfile.markup.markdown.inline.Excess;
import dev.backfile.markup.markdown.inline.InlineReader;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading takes time in proportion to a text, whatever stands in it: the characters and nodes that are looked at are
 * counted while its length doubles. A text that is out of bounds is refused instead.
 */
class LinearTimeTest {

    private static final int PATTERNS = Integer.getInteger("law.patterns", 200);
    private static final double MOST = 2.6;
    private static final int LENGTH = 4_000;

    private final BackfileDialect dialect =
            new BackfileDialect(MarkdownExtensions.with(new Directives(Set.of("own"), true)));

    static java.util.stream.Stream<String> pieces() {
        return MarkdownPieces.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_piece_repeated_twice_as_often_takes_twice_the_steps(String piece) {
        assertLinear(piece);
    }

    @Test
    void pieces_combined_and_repeated_twice_as_often_take_twice_the_steps() {
        Random random = new Random(11);
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            StringBuilder joined = new StringBuilder();
            for (int piece = 1 + random.nextInt(3); piece >= 0; piece--) {
                joined.append(MarkdownPieces.ALL.get(random.nextInt(MarkdownPieces.ALL.size())));
            }
            assertLinear(joined.toString());
        }
    }

    @Test
    void a_long_definition_that_is_used_again_and_again_is_refused() {
        String text = "[a]: /" + "u".repeat(20_000) + "\n\n" + "[a] ".repeat(2_000);
        assertThat(Reading.backfile(RawHtml.ALLOW)
                        .read(Reading.source(text), new LinkTable())
                        .diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(Code.MARKUP_TOO_DEEP));
    }

    private void assertLinear(String piece) {
        long once = steps(piece.repeat(LENGTH / piece.length() + 1));
        long twice = steps(piece.repeat(2 * (LENGTH / piece.length() + 1)));
        if (once >= 0 && twice >= 0) {
            assertThat((double) twice / Math.max(once, LENGTH)).as(piece).isLessThanOrEqualTo(MOST);
        }
    }

    /** The characters looked at within lines, the nodes and their characters; -1 for a text that is refused. */
    private long steps(String text) {
        if (MarkupBounds.check(text, new TextPositions(Reading.source(text))).isPresent()) {
            return -1;
        }
        try {
            Document document = dialect.blocks(text, AsciiSet.of(text)).parse(text);
            long nodes = 0;
            for (Node ignored : document.getDescendants()) {
                nodes++;
            }
            return InlineReader.STEPS.get(document) + nodes;
        } catch (Excess refused) {
            return -1;
        }
    }
}
