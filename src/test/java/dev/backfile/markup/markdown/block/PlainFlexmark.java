package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;

/** flexmark's own parser, made of the same parts as one of ours, so that both can be held against each other. */
public final class PlainFlexmark {

    private static final Map<Class<?>, DataKey<Boolean>> COMMON = Map.of(
            BlockQuoteParser.Factory.class, Parser.BLOCK_QUOTE_PARSER,
            HtmlBlockParser.Factory.class, Parser.HTML_BLOCK_PARSER,
            ThematicBreakParser.Factory.class, Parser.THEMATIC_BREAK_PARSER,
            ListBlockParser.Factory.class, Parser.LIST_BLOCK_PARSER,
            IndentedCodeBlockParser.Factory.class, Parser.INDENTED_CODE_BLOCK_PARSER);

    private PlainFlexmark() {}

    /** The parser that finds what a syntax finds, and asks each of flexmark's extensions what it consists of. */
    public static Parser of(BlockSyntax syntax) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        COMMON.values().forEach(key -> options.set(key, false));
        options.set(Parser.HTML_BLOCK_TAGS, Parser.HTML_BLOCK_TAGS.get(syntax.options()));
        syntax.kinds().forEach(kind -> {
            if (COMMON.containsKey(kind.factory().getClass())) {
                options.set(COMMON.get(kind.factory().getClass()), true);
            }
        });
        Parser.Builder parser = Parser.builder(options).customInlineParserFactory(syntax.inline());
        if (!syntax.blocks().isEmpty()) {
            parser.extensions(List.of(TaskListExtension.create()));
        }
        syntax.kinds().forEach(kind -> add(kind.factory(), parser));
        syntax.paragraphs().forEach(parser::paragraphPreProcessorFactory);
        return parser.build();
    }

    private static void add(CustomBlockParserFactory factory, Parser.Builder parser) {
        if (factory instanceof FootnoteBlockParser.Factory) {
            parser.extensions(List.of(FootnoteExtension.create()));
        } else if (factory instanceof DefinitionItemBlockParser.Factory) {
            parser.extensions(List.of(DefinitionExtension.create()));
        } else if (!COMMON.containsKey(factory.getClass())) {
            parser.customBlockParserFactory(factory);
        }
    }
}
