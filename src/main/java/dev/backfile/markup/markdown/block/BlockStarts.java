package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The beginnings of one kind of block: lines that are not indented as code is, and not blank. */
public abstract class BlockStarts implements CustomBlockParserFactory, Independent {

    private static final int CODE_INDENT = 4;

    /**
     * The block that begins in a line.
     *
     * @param start where the first character of the line stands that is no blank
     * @return the block, or null when none of this kind begins here
     */
    protected abstract @Nullable BlockStart in(
            ParserState state, MatchedBlockParser matched, BasedSequence line, int start);

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {

            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BasedSequence line = state.getLine();
                int start = state.getNextNonSpaceIndex();
                return state.getIndent() >= CODE_INDENT || start >= line.length()
                        ? BlockStart.none()
                        : in(state, matched, line, start);
            }
        };
    }
}
