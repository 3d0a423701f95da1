package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.PlainCharacters;
import java.util.ArrayList;
import java.util.List;

/** Marks of strong text and of struck text that never close, and so stay text. */
final class OpenEmphasis {

    private static final List<String> MARKS = List.of("**", "~~", "__");

    private final String text;
    private final PlainCharacters plain;

    private OpenEmphasis(String text, PlainCharacters plain) {
        this.text = text;
        this.plain = plain;
    }

    static void check(
            Document document,
            String text,
            AsciiSet ascii,
            PlainCharacters plain,
            TextPositions lines,
            List<Diagnostic> found) {
        List<String> marks = new ArrayList<>(MARKS.size());
        for (String mark : MARKS) {
            if (ascii.holds(mark.charAt(0)) && text.contains(mark)) {
                marks.add(mark);
            }
        }
        if (marks.isEmpty()) {
            return;
        }
        OpenEmphasis emphasis = new OpenEmphasis(text, plain);
        List<Node> blocks = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                blocks.add(node);
            }
        }
        for (String mark : marks) {
            int next = text.indexOf(mark);
            for (Node block : blocks) {
                if (next >= 0 && next < block.getStartOffset()) {
                    next = text.indexOf(mark, block.getStartOffset());
                }
                if (next >= 0 && next + 1 < block.getEndOffset()) {
                    emphasis.look(block, mark, next, lines, found);
                }
            }
        }
    }

    private void look(Node block, String pair, int next, TextPositions lines, List<Diagnostic> found) {
        char mark = pair.charAt(0);
        int first = -1;
        boolean meant = false;
        int index = next;
        while (index >= 0 && index + 1 < block.getEndOffset() && !meant) {
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
            index = text.indexOf(pair, end);
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
