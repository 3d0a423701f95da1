package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.InlineReader;
import org.jspecify.annotations.Nullable;

/**
 * Headings, marked by {@code #} or underlined. Definitions of links that stand above an underlined heading, without a
 * blank line between, are no part of it.
 */
final class Headings extends BlockStarts {

    private static final int DEEPEST = 6;

    @Override
    protected @Nullable BlockStart in(ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
        return switch (line.charAt(start)) {
            case '#' -> marked(line, start);
            case '=', '-' -> underlined(state, matched, line, start);
            default -> BlockStart.none();
        };
    }

    private static @Nullable BlockStart marked(BasedSequence line, int start) {
        int end = endOfRun(line, start);
        boolean apart = end == line.length() || isBlank(line.charAt(end));
        if (end - start > DEEPEST || !apart) {
            return BlockStart.none();
        }
        int last = trimmedEnd(line, line.length());
        int closing = last;
        while (closing > end && line.charAt(closing - 1) == '#') {
            closing--;
        }
        boolean closes = closing < last && (closing == end || isBlank(line.charAt(closing - 1)));
        Parser parser = new Parser(end - start);
        parser.heading.setOpeningMarker(line.subSequence(start, end));
        parser.heading.setText(
                line.subSequence(end, Math.max(end, closes ? closing : last)).trim());
        if (closes) {
            parser.heading.setClosingMarker(line.subSequence(closing, last));
        }
        parser.heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length());
    }

    private static @Nullable BlockStart underlined(
            ParserState state, MatchedBlockParser matched, BasedSequence line, int start) {
        int end = endOfRun(line, start);
        if (!matched.getBlockParser().isParagraphParser() || trimmedEnd(line, line.length()) != end) {
            return BlockStart.none();
        }
        BlockContent content = new BlockContent();
        content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
        BasedSequence above = content.getContents();
        int definitions = ((InlineReader) state.getInlineParser()).definitions().take(above);
        BasedSequence text = above.subSequence(definitions).trim();
        if (text.isEmpty()) {
            return BlockStart.none();
        }
        Parser parser = new Parser(line.charAt(start) == '=' ? 1 : 2);
        parser.heading.setText(text);
        parser.heading.setClosingMarker(line.subSequence(start, end));
        parser.heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
    }

    private static int endOfRun(BasedSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }

    private static int trimmedEnd(BasedSequence line, int from) {
        int end = from;
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    private static final class Parser extends AbstractBlockParser {

        private final Heading heading = new Heading();

        Parser(int level) {
            heading.setLevel(level);
        }

        @Override
        public Block getBlock() {
            return heading;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // its text is known from the beginning
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(heading.getText(), heading);
        }
    }
}
