package dev.backfile.markup.markdown;

import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.backfile.markup.AsciiSet;
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
    private final Map<MarkdownExtensions, Parser> blocks = new ConcurrentHashMap<>();
    private final Parser lines;

    BackfileDialect(MarkdownExtensions extensions) {
        this.extensions = extensions;
        this.rules = extensions.inlineRules();
        this.lines = parserOfLines();
    }

    /** The parser of a whole text, with no more extensions than may have something to do in it. */
    Parser blocks(String text, AsciiSet ascii) {
        return blocks.computeIfAbsent(extensions.thatMayStandIn(text, ascii), this::parserOfBlocks);
    }

    /** The parser of single lines: of front matter, and of the labels of links. Lines make no blocks. */
    Parser lines() {
        return lines;
    }

    /** The options of lists, which all parsers share. */
    ListOptions lists() {
        return ListOptions.get(lines.getOptions());
    }

    /** The characters with which what the extensions find in lines begins. */
    String openings() {
        return rules.openings();
    }

    /** A parser of whole texts that finds no other blocks than those of these extensions, and CommonMark's. */
    Parser parserOfBlocks(MarkdownExtensions found) {
        MutableDataSet options = new MutableDataSet();
        Blocks.configure(options);
        Parser.Builder builder = builder(options);
        Blocks.add(builder);
        found.addTo(builder);
        return builder.build();
    }

    private Parser parserOfLines() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.BLOCK_QUOTE_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        return builder(options).build();
    }

    private Parser.Builder builder(MutableDataSet options) {
        return Parser.builder(options).customInlineParserFactory(InlineReader.factory(rules));
    }
}
