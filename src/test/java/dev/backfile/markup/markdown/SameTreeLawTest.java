package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.directive.HousePattern;
import dev.backfile.config.directive.Shortcode;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.block.PlainFlexmark;
import dev.backfile.markup.markdown.block.TreeDump;
import dev.backfile.markup.markdown.extension.MarkdownExtensions;
import dev.backfile.markup.markdown.inline.InlineReader;
import dev.backfile.markup.markdown.inline.SourceSequence;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the driver: of any text, it makes the tree that flexmark's own driver makes of it with the same parts, node for node. */
class SameTreeLawTest {

    private static final int ROUNDS = Integer.getInteger("law.trees", 3_000);

    private static final Shortcode OWN = new Shortcode("own", List.of(), Map.of(), Map.of());

    private static final MarkdownExtensions ALL = MarkdownExtensions.with(new Directives(
            Set.of("own"),
            true,
            Map.of(),
            List.of(
                    new HousePattern(OWN, List.of("=IMAGE=", "=", "="), List.of("src", "caption")),
                    new HousePattern(OWN, List.of("§ ", ""), List.of("text")),
                    new HousePattern(OWN, List.of("ßharp"), List.of()),
                    new HousePattern(OWN, List.of("Picture: ", ""), List.of("src")))));

    private final BackfileDialect dialect = new BackfileDialect(ALL);
    private final Map<BlockSyntax, Parser> flexmark = new HashMap<>();

    @Test
    void texts_become_the_same_tree() {
        BlockSyntax all = dialect.parserOfBlocks(ALL);
        for (int seed = 1; seed <= ROUNDS; seed++) {
            String text = NastyText.of(seed);
            assertSame(all, text, "seed " + seed);
            assertSame(dialect.blocks(text, AsciiSet.of(text)), text, "few extensions, seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "[a]: /url\n\f",
                ">\n>```\n>\n>`",
                ":::note\n:::\n:::",
                "  -  a\n     - b",
                "- a\n\n\n  b\n\n- c",
                "term\n\n: a\n: b\n\nother\n: c",
                "> a\nlazy\n\tindented\n===",
                "-\ta\n\n\tb\r\n\r\n\t\tc"
            })
    void texts_in_which_a_detail_counts_become_the_same_tree(String text) {
        assertSame(dialect.parserOfBlocks(ALL), text, "given");
    }

    @Test
    void lines_become_the_same_tree() {
        for (int seed = 1; seed <= ROUNDS / 5; seed++) {
            assertSame(dialect.lines(), NastyText.of(seed), "seed " + seed);
        }
    }

    @Test
    void the_examples_of_the_specifications_become_the_same_tree() {
        BlockSyntax all = dialect.parserOfBlocks(ALL);
        for (URL specification : List.of(TestResources.getSpec(), TestResources.getGfmSpec())) {
            for (Example example : ExampleReader.readExamples(specification)) {
                assertSame(all, example.getSource(), example.toString());
                assertSame(all, example.getSource().replace("\n", "\r\n"), example + " with CRLF");
            }
        }
    }

    @Test
    void what_goes_on_for_long_becomes_the_same_tree() {
        BlockSyntax all = dialect.parserOfBlocks(ALL);
        for (String piece : MarkdownPieces.ALL) {
            assertSame(all, piece.repeat(40), piece);
        }
    }

    @Test
    void a_piece_of_a_text_becomes_the_same_tree() {
        for (int seed = 1; seed <= ROUNDS / 5; seed++) {
            String text = NastyText.of(seed);
            SourceSequence whole = SourceSequence.of(text + "\r\n" + text + "\n\r" + text);
            BasedSequence piece = whole.subSequence(text.length() + 2, 2 * text.length() + 2);
            BlockSyntax syntax = dialect.blocks(text, AsciiSet.of(text));
            assertThat(dump(syntax.parse(piece)))
                    .as("seed " + seed + ": " + text)
                    .isEqualTo(dump(flexmark(syntax).parse(piece)));
        }
    }

    private void assertSame(BlockSyntax syntax, String text, String about) {
        if (differs(syntax, text)) {
            String shortest = NastyText.shrink(text, shorter -> differs(syntax, shorter));
            assertThat(ours(syntax, shortest))
                    .as(about + ", cut down to: \""
                            + shortest.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"')
                    .isEqualTo(theirs(syntax, shortest));
        }
    }

    private boolean differs(BlockSyntax syntax, String text) {
        return !ours(syntax, text).equals(theirs(syntax, text));
    }

    private static String ours(BlockSyntax syntax, String text) {
        return dump(syntax.parse(text));
    }

    private String theirs(BlockSyntax syntax, String text) {
        return dump(flexmark(syntax).parse(SourceSequence.of(text)));
    }

    private Parser flexmark(BlockSyntax syntax) {
        return flexmark.computeIfAbsent(syntax, PlainFlexmark::of);
    }

    private static String dump(Document document) {
        return TreeDump.of(document) + InlineReader.STEPS.get(document) + InlineReader.MISSING_NOTES.get(document);
    }
}
