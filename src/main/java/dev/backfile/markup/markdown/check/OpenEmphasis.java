package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.PlainCharacters;
import java.util.List;

/** Marks of strong text and of struck text that never close, and so stay text. */
final class OpenEmphasis {

    private static final String MARKS = "*~_";

    private final String text;
    private final PlainCharacters plain;

    private OpenEmphasis(String text, PlainCharacters plain) {
        this.text = text;
        this.plain = plain;
    }

    static void check(
            Document document, String text, PlainCharacters plain, TextPositions lines, List<Diagnostic> found) {
        OpenEmphasis emphasis = new OpenEmphasis(text, plain);
        if (!text.contains("**") && !text.contains("~~") && !text.contains("__")) {
            return;
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                for (int mark = 0; mark < MARKS.length(); mark++) {
                    emphasis.look(node, MARKS.charAt(mark), lines, found);
                }
            }
        }
    }

    private void look(Node block, char mark, TextPositions lines, List<Diagnostic> found) {
        int first = -1;
        boolean meant = false;
        int index = next(mark, block.getStartOffset(), block.getEndOffset());
        while (index >= 0 && !meant) {
            int end = index;
            while (end < text.length() && text.charAt(end) == mark) {
                end++;
            }
            boolean escaped = index > 0 && text.charAt(index - 1) == '\\';
            if (end - index == 2 && plain.at(index) && plain.at(end - 1) && !escaped && !isWithinWord(index, end)) {
                boolean opens = mark != '_' && beginsWords(index, end);
                boolean closes = first >= 0 && endsWords(index);
                first = first < 0 && !endsWords(index) ? index : first;
                meant = opens || closes;
                first = opens && !closes ? index : first;
            }
            index = next(mark, end, block.getEndOffset());
        }
        if (meant) {
            found.add(Diagnostic.of(
                    Code.UNREAD_MARKUP,
                    lines.place(first),
                    "this " + mark + mark + " never closes, so it stays text",
                    "write " + mark + mark + " directly behind the last word, or \\" + mark + "\\" + mark
                            + " if it is meant as text"));
        }
    }

    private int next(char mark, int from, int limit) {
        for (int index = from; index + 1 < limit; index++) {
            if (text.charAt(index) == mark && text.charAt(index + 1) == mark) {
                return index;
            }
        }
        return -1;
    }

    /** Whether letters or digits of ASCII stand on both sides, as in {@code 2**8}. */
    private boolean isWithinWord(int start, int end) {
        return isAscii(start - 1) && isAscii(end);
    }

    private boolean isAscii(int index) {
        return index >= 0
                && index < text.length()
                && text.charAt(index) < 0x80
                && Character.isLetterOrDigit(text.charAt(index));
    }

    private boolean beginsWords(int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean apart = !isAscii(start - 1) && ".,;:!?)]}\"'”’".indexOf(before) < 0;
        return apart
                && end < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(end)) || "\"'“‘«([¿¡`".indexOf(text.charAt(end)) >= 0);
    }

    private boolean endsWords(int start) {
        return start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    }
}
