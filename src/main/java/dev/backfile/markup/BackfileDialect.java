package dev.backfile.markup;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
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
    Parser blocks(String text) {
        return blocks.computeIfAbsent(Syntax.mayStandIn(text), BackfileDialect::parserOfBlocks);
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
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        return builder(options)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    private static List<Extension> extensions(Set<Syntax> syntax) {
        List<Extension> extensions = new ArrayList<>();
        extensions.add(new PlainAddresses());
        if (syntax.contains(Syntax.TABLES)) {
            extensions.add(TablesExtension.create());
        }
        if (syntax.contains(Syntax.FOOTNOTES)) {
            extensions.add(FootnoteExtension.create());
        }
        extensions.add(StrikethroughExtension.create());
        extensions.add(TaskListExtension.create());
        if (syntax.contains(Syntax.DEFINITIONS)) {
            extensions.add(DefinitionExtension.create());
        }
        if (syntax.contains(Syntax.ABBREVIATIONS)) {
            extensions.add(new Abbreviations());
        }
        return extensions;
    }

    private static Parser parserOfLines() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(new PlainAddresses(), StrikethroughExtension.create()));
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
        return Parser.builder(options)
                .customInlineParserFactory(BoundedInlineParser::new)
                .customInlineParserExtensionFactory(new InlineSyntax("[", NameLinkParser::new))
                .customInlineParserExtensionFactory(new InlineSyntax("{", AttributeParser::new));
    }
}
