package dev.backfile.markup.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.Blocks;
import dev.backfile.markup.markdown.inline.InlineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The parsers of Backfile's own Markdown. A parser serves all threads. */
final class BackfileDialect {

    private final Map<Set<Syntax>, Parser> blocks = new ConcurrentHashMap<>();
    private final Parser lines = parserOfLines();

    /** The parser of a whole text, with no more extensions than may have something to do in it. */
    Parser blocks(String text, AsciiSet ascii) {
        return blocks.computeIfAbsent(Syntax.mayStandIn(text, ascii), BackfileDialect::parserOfBlocks);
    }

    /** The parser of single lines: of front matter, and of the labels of links. Lines make no blocks. */
    Parser lines() {
        return lines;
    }

    /** The options of lists, which all parsers share. */
    ListOptions lists() {
        return ListOptions.get(lines.getOptions());
    }

    /** A parser of whole texts that hold only these extensions. */
    static Parser parserOfBlocks(Set<Syntax> syntax) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions(syntax));
        Blocks.configure(options);
        Parser.Builder builder = builder(options);
        Blocks.add(builder);
        if (syntax.contains(Syntax.TABLES)) {
            Blocks.addTables(builder);
        }
        if (syntax.contains(Syntax.ABBREVIATIONS)) {
            Blocks.addAbbreviations(builder);
        }
        return builder.build();
    }

    private static List<Extension> extensions(Set<Syntax> syntax) {
        List<Extension> extensions = new ArrayList<>();
        if (syntax.contains(Syntax.FOOTNOTES)) {
            extensions.add(FootnoteExtension.create());
        }
        extensions.add(TaskListExtension.create());
        if (syntax.contains(Syntax.DEFINITIONS)) {
            extensions.add(DefinitionExtension.create());
        }
        return extensions;
    }

    private static Parser parserOfLines() {
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

    private static Parser.Builder builder(MutableDataSet options) {
        return Parser.builder(options).customInlineParserFactory(InlineReader.FACTORY);
    }
}
