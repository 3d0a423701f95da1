package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks of HTML that flexmark does not know: text areas, which hold blank lines, and declarations in small letters. */
final class RawBlocks extends BlockStarts {

    private static final Pattern TEXT_AREA = Pattern.compile("<textarea(?:[\\s>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_TEXT_AREA =
            Pattern.compile("</(?:textarea|script|pre|style)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile("<![a-z]");
    private static final Pattern END_OF_DECLARATION = Pattern.compile(">");

    @Override
    protected @Nullable BlockStart in(ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
        if (line.charAt(start) != '<') {
            return BlockStart.none();
        }
        BasedSequence rest = line.subSequence(start);
        if (TEXT_AREA.matcher(rest).lookingAt()) {
            return BlockStart.of(new Parser(END_OF_TEXT_AREA)).atIndex(state.getIndex());
        }
        return DECLARATION.matcher(rest).lookingAt()
                ? BlockStart.of(new Parser(END_OF_DECLARATION)).atIndex(state.getIndex())
                : BlockStart.none();
    }

    private static final class Parser extends AbstractBlockParser {

        private final HtmlBlock block = new HtmlBlock();
        private final BlockContent content = new BlockContent();
        private final Pattern end;
        private boolean finished;

        Parser(Pattern end) {
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            finished = end.matcher(line).find();
            content.add(line, state.getIndent());
        }

        @Override
        public boolean isRawText() {
            return true;
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
