package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import java.util.List;

/** The blocks that every text may hold. Headings and fences of this room stand in the place of flexmark's. */
public final class Blocks {

    /** The tags that begin a block of HTML wherever they stand, by CommonMark 0.31.2. */
    private static final List<String> HTML_BLOCK_TAGS = List.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir"
                            + " div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                            + " header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option"
                            + " p param search section summary table tbody td tfoot th thead title tr track ul")
                    .split(" "));

    private Blocks() {}

    /** Adds ours, which every text may hold. */
    public static void addOwn(BlockSyntax.Builder syntax) {
        syntax.block("#=-", new Headings())
                .block("`~", new Fences())
                .block("<", new RawBlocks())
                .paragraphs(new LinkDefinitions());
    }

    /** Adds those of flexmark that are left, behind all others. */
    public static void addCommon(BlockSyntax.Builder syntax) {
        syntax.options().set(Parser.HTML_BLOCK_TAGS, HTML_BLOCK_TAGS);
        syntax.block(">", new BlockQuoteParser.Factory())
                .blockOfText("<", new HtmlBlockParser.Factory())
                .block("*-_", new ThematicBreakParser.Factory())
                .block("+*-0123456789", new ListBlockParser.Factory())
                .indentedBlock(new IndentedCodeBlockParser.Factory());
    }
}
