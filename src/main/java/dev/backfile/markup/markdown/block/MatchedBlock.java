package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The innermost open block that goes on in a line.
 *
 * @param getBlockParser its parser
 */
record MatchedBlock(BlockParser getBlockParser) implements MatchedBlockParser {

    @Override
    public @Nullable BasedSequence getParagraphContent() {
        BlockContent content = content();
        return content == null ? null : content.getContents();
    }

    @Override
    public @Nullable List<BasedSequence> getParagraphLines() {
        BlockContent content = content();
        return content == null ? null : content.getLines();
    }

    @Override
    public @Nullable List<Integer> getParagraphEolLengths() {
        BlockContent content = content();
        return content == null ? null : content.getLineIndents();
    }

    @Override
    public @Nullable MutableDataHolder getParagraphDataHolder() {
        return getBlockParser.isParagraphParser() ? getBlockParser.getDataHolder() : null;
    }

    private @Nullable BlockContent content() {
        return getBlockParser.isParagraphParser() ? getBlockParser.getBlockContent() : null;
    }
}
