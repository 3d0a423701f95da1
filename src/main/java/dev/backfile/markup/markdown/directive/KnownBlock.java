package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A block of which all is known at its beginning; the lines up to its end are its own. */
final class KnownBlock extends AbstractBlockParser {

    private final Block block;
    private final int end;

    /**
     * A block.
     *
     * @param end the offset in the text up to which lines are its own; 0 where it is one line
     */
    KnownBlock(Block block, int end) {
        this.block = block;
        this.end = end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return state.getLine().getStartOffset() < end ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        // it is known from the beginning
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        // it is known from the beginning
    }
}
