package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The beginnings of fenced code: what stands behind tildes may hold anything, behind back-ticks no back-tick. */
final class Fences implements CustomBlockParserFactory, Independent {

    private static final int CODE_INDENT = 4;
    private static final int SHORTEST = 3;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Search(options);
    }

    private static final class Search extends AbstractBlockParserFactory {

        Search(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            char mark = start < line.length() ? line.charAt(start) : ' ';
            if (state.getIndent() >= CODE_INDENT || mark != '`' && mark != '~') {
                return BlockStart.none();
            }
            int end = start;
            while (end < line.length() && line.charAt(end) == mark) {
                end++;
            }
            if (end - start < SHORTEST || mark == '`' && line.indexOf('`', end) >= 0) {
                return BlockStart.none();
            }
            FencedCodeBlockParser parser =
                    new FencedCodeBlockParser(state.getProperties(), mark, end - start, state.getIndent(), start);
            ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
            return BlockStart.of(parser).atIndex(end);
        }
    }
}
