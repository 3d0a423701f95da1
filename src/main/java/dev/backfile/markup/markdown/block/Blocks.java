package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Puts the blocks of this room in the place of flexmark's. */
public final class Blocks {

    /** The tags that begin a block of HTML wherever they stand, by CommonMark 0.31.2. */
    private static final List<String> HTML_BLOCK_TAGS = List.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir"
                            + " div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                            + " header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option"
                            + " p param search section summary table tbody td tfoot th thead title tr track ul")
                    .split(" "));

    private Blocks() {}

    /** Switches flexmark's own off. */
    public static void configure(MutableDataSet options) {
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HTML_BLOCK_TAGS, HTML_BLOCK_TAGS);
    }

    /** Adds ours, which every text may hold. */
    public static void add(Parser.Builder builder) {
        builder.customBlockParserFactory(new Headings());
        builder.customBlockParserFactory(new Fences());
        builder.customBlockParserFactory(new RawBlocks());
        builder.paragraphPreProcessorFactory(new LinkDefinitions());
    }
}
