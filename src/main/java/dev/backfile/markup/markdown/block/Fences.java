package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The beginnings of fenced code: what stands behind tildes may hold anything, behind back-ticks no back-tick. */
final class Fences extends BlockStarts {

    private static final int SHORTEST = 3;

    @Override
    protected @Nullable BlockStart in(ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
        char mark = line.charAt(start);
        if (mark != '`' && mark != '~') {
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
