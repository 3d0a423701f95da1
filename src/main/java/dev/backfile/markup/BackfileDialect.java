package dev.backfile.markup;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The parsers of Backfile's own Markdown. A parser serves all threads. */
final class BackfileDialect {

    private BackfileDialect() {}

    /** The parser of whole texts. */
    static Parser blocks() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        new PlainAddresses(),
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        DefinitionExtension.create(),
                        AbbreviationExtension.create()));
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        return builder(options)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /** The parser of single lines: of front matter, and of the labels of links. Lines make no blocks. */
    static Parser lines() {
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
