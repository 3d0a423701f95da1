package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import org.jspecify.annotations.Nullable;

/**
 * The line of a text that is being read: how far it is read, and the white space behind that. An index counts characters of the line,
 * a column counts a tab up to the next multiple of four (CommonMark 0.31.2, section 2.2).
 */
final class LineCursor {

    private static final int TAB_STOP = 4;

    private final BasedSequence source;
    private final String text;
    private int feed = -1;
    private int carriageReturn = -1;

    private int number = -1;
    private int start;
    private int length;
    private int next;
    private @Nullable BasedSequence line;
    private @Nullable BasedSequence lineWithEnd;

    private int index;
    private int column;
    private boolean inTab;

    private int lookedIndex;
    private int lookedColumn;
    private int nonSpace;
    private int nonSpaceColumn;
    private boolean blank;
    private boolean wasBlank;

    /** Stands before the first line of a text, or of a piece of one. */
    LineCursor(BasedSequence source) {
        this.source = source;
        this.text = source.toString();
    }

    /** Goes to the next line, which {@code \n}, {@code \r}, both or the text ends; false when there is none. */
    boolean nextLine() {
        if (next >= text.length()) {
            return false;
        }
        number++;
        start = next;
        feed = feed < start ? find('\n') : feed;
        carriageReturn = carriageReturn < start ? find('\r') : carriageReturn;
        int end = Math.min(feed, carriageReturn);
        length = end - start;
        next = carriageReturn + 1 == feed ? feed + 1 : end + 1;
        next = Math.min(next, text.length());
        line = null;
        lineWithEnd = null;
        index = 0;
        column = 0;
        inTab = false;
        lookedIndex = -1;
        return true;
    }

    private int find(char lineEnd) {
        int found = text.indexOf(lineEnd, start);
        return found < 0 ? text.length() : found;
    }

    /** Looks at what stands at the index. What is blank, how far white space reaches and how wide it is tells of the last look. */
    void look() {
        wasBlank = blank;
        if (lookedIndex == index && lookedColumn == column) {
            return;
        }
        lookedIndex = index;
        lookedColumn = column;
        int at = start + index;
        int end = start + length;
        int columns = column;
        while (at < end) {
            char character = text.charAt(at);
            if (character == ' ') {
                columns++;
            } else if (character == '\t') {
                columns += TAB_STOP - columns % TAB_STOP;
            } else {
                break;
            }
            at++;
        }
        nonSpace = at - start;
        nonSpaceColumn = columns;
        blank = at == end;
    }

    /** Whether nothing but white space was left. */
    boolean isBlank() {
        return blank;
    }

    /** Whether the look before the last one found nothing but white space. */
    boolean wasBlank() {
        return wasBlank;
    }

    /** The index of the first character that is no white space. */
    int nonSpace() {
        return nonSpace;
    }

    /** How many columns of white space there were. */
    int indent() {
        return nonSpaceColumn - lookedColumn;
    }

    /** The character at an index. */
    char charAt(int at) {
        return text.charAt(start + at);
    }

    /** Whether a letter stands at an index. */
    boolean isLetter(int at) {
        return Character.isLetter(text.codePointAt(start + at));
    }

    int index() {
        return index;
    }

    int column() {
        return column;
    }

    /** The number of the line in its text; 0 for the first. */
    int number() {
        return number;
    }

    /** Where the line begins in its text. */
    int start() {
        return start;
    }

    /** Where the next line begins. */
    int next() {
        return next;
    }

    /** How many characters end the line. */
    int lengthOfEnd() {
        return next - start - length;
    }

    /** The line without its end: the same sequence as long as this is the line, since blocks tell lines apart by that. */
    BasedSequence line() {
        BasedSequence known = line;
        if (known == null) {
            known = source.subSequence(start, start + length);
            line = known;
        }
        return known;
    }

    BasedSequence lineWithEnd() {
        BasedSequence known = lineWithEnd;
        if (known == null) {
            known = source.subSequence(start, next);
            lineWithEnd = known;
        }
        return known;
    }

    /** What is not read yet, with the end of the line; the rest of a tab as spaces. */
    BasedSequence rest() {
        int from = start + index;
        return inTab
                ? PrefixedSubSequence.prefixOf(
                        " ".repeat(TAB_STOP - column % TAB_STOP), source.subSequence(from + 1, next))
                : source.subSequence(from, next);
    }

    /** Goes on to an index. */
    void toIndex(int target) {
        if (target >= nonSpace) {
            index = nonSpace;
            column = nonSpaceColumn;
        }
        while (index < target && index < length) {
            step();
        }
        inTab = false;
    }

    /** Goes on to a column, which may be one within a tab. */
    void toColumn(int target) {
        if (target >= nonSpaceColumn) {
            index = nonSpace;
            column = nonSpaceColumn;
        }
        while (column < target && index < length) {
            step();
        }
        inTab = column > target;
        if (inTab) {
            index--;
            column = target;
        }
    }

    private void step() {
        column += text.charAt(start + index) == '\t' ? TAB_STOP - column % TAB_STOP : 1;
        index++;
    }
}
