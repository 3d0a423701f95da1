package dev.backfile.markup.markdown;

import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.ListOptions;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.block.Blocks;
import dev.backfile.markup.markdown.extension.MarkdownExtensions;
import dev.backfile.markup.markdown.inline.InlineReader;
import dev.backfile.markup.markdown.inline.rule.InlineRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parsers of Backfile's own Markdown. A parser serves all threads. */
final class BackfileDialect {

    private final MarkdownExtensions extensions;
    private final InlineRules rules;
    private final InlineParserFactory inline;
    private final Map<MarkdownExtensions, BlockSyntax> blocks = new ConcurrentHashMap<>();
    private final BlockSyntax lines;

    BackfileDialect(MarkdownExtensions extensions) {
        this.extensions = extensions;
        this.rules = extensions.inlineRules();
        this.inline = InlineReader.factory(rules);
        this.lines = BlockSyntax.builder(inline).build();
    }

    /** The parser of a whole text, with no more extensions than may have something to do in it. */
    BlockSyntax blocks(String text, AsciiSet ascii) {
        return blocks.computeIfAbsent(extensions.thatMayStandIn(text, ascii), this::parserOfBlocks);
    }

    /** The parser of single lines: of front matter, and of the labels of links. Lines make no blocks. */
    BlockSyntax lines() {
        return lines;
    }

    /** The options of lists, which all parsers share. */
    ListOptions lists() {
        return ListOptions.get(lines.options());
    }

    /** The characters with which what the extensions find in lines begins. */
    String openings() {
        return rules.openings();
    }

    /** A parser of whole texts that finds no other blocks than those of these extensions, and CommonMark's. */
    BlockSyntax parserOfBlocks(MarkdownExtensions found) {
        BlockSyntax.Builder syntax = BlockSyntax.builder(inline);
        Blocks.addOwn(syntax);
        found.addTo(syntax);
        Blocks.addCommon(syntax);
        return syntax.build();
    }
}
