package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A paragraph. Most are one piece of the text, which flexmark would put together of their lines all the same. */
final class TextParagraph extends ParagraphParser {

    @Override
    public void parseInlines(InlineParser inlineParser) {
        Paragraph paragraph = getBlock();
        inlineParser.parse(isOnePiece(paragraph) ? paragraph.getChars() : paragraph.getContentChars(), paragraph);
    }

    private static boolean isOnePiece(Paragraph paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        int end = paragraph.getStartOffset();
        for (int index = 0; index < lines.size(); index++) {
            BasedSequence line = lines.get(index);
            if (line.getStartOffset() != end) {
                return false;
            }
            end = line.getEndOffset();
        }
        return end == paragraph.getEndOffset();
    }
}
