package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Looks once through the paragraphs of a text for the whole lines that one kind of processor takes of their beginnings. */
final class ParagraphPass {

    private static final Set<Class<?>> PARAGRAPHS = Set.of(Paragraph.class);

    private final ReadingState state;
    private final ParagraphPreProcessor processor;

    private ParagraphPass(ReadingState state, ParagraphPreProcessor processor) {
        this.state = state;
        this.processor = processor;
    }

    /** Makes a pass through the paragraphs that are left. */
    static void through(ReadingState state, ParagraphPreProcessor processor) {
        ParagraphPass pass = new ParagraphPass(state, processor);
        for (Block paragraph : state.parsed().of(PARAGRAPHS)) {
            pass.process((Paragraph) paragraph);
        }
    }

    private void process(Paragraph paragraph) {
        int taken = processor.preProcessBlock(paragraph, state);
        if (taken <= 0) {
            return;
        }
        BasedSequence chars = paragraph.getChars();
        int from = taken + chars.countLeading(CharPredicate.WHITESPACE, taken, chars.length());
        BasedSequence left = chars.subSequence(from);
        if (left.isBlank()) {
            paragraph.unlink();
            state.blockRemoved(paragraph);
        } else {
            keep(paragraph, lineOf(left.getStartOffset(), paragraph), left);
        }
    }

    /** The first line that ends behind an offset. */
    private static int lineOf(int offset, Paragraph paragraph) {
        int line = 0;
        while (paragraph.getLineChars(line).getEndOffset() <= offset) {
            line++;
        }
        return line;
    }

    private static void keep(Paragraph paragraph, int line, BasedSequence left) {
        int lines = paragraph.getLineCount();
        paragraph.setLineIndents(Arrays.copyOfRange(paragraph.getLineIndents(), line, lines));
        paragraph.setContentLines(List.copyOf(paragraph.getContentLines(line, lines)));
        paragraph.setChars(left);
    }
}
