package dev.backfile.markup.markdown.write;

import dev.backfile.markup.markdown.inline.Marking;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Typographic punctuation: straight quotation marks become those of the language, {@code --} and {@code ---} dashes, three
 * dots an ellipsis. Escaped characters stay as they are, and so do {@code --options} at the beginning of a word
 * and {@code -->}.
 */
public final class Punctuation {

    /** What stands around words that are emphasized or marked. */
    private static final String MARKS = "*_" + Marking.characters();

    private static final String OPENERS = "([{<|/=-–—>“„«‘‚‹¿¡";
    private static final String QUOTATION_MARKS = "\"'“”„‟«»‘’‚‛‹›";
    private static final int FARTHEST = 200;
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*+(?:[\\s/][^<>]*+)?+>");
    private static final Set<String> ELISIONS =
            Set.of("em", "tis", "twas", "til", "cause", "round", "n", "tween", "twere");

    private final QuotationMarks marks;
    private final String source;
    private boolean lastOpened;

    /**
     * Sets the punctuation of one document.
     *
     * @param marks its quotation marks
     * @param source the whole text, for what stands around a character
     */
    public Punctuation(QuotationMarks marks, String source) {
        this.marks = marks;
        this.source = source;
    }

    /**
     * Appends what stands for the character at an index of a text, escaped.
     *
     * @param text a piece of the source
     * @param index the index in the piece
     * @param offset the offset in the source of the character
     * @return the index behind what was read
     */
    int append(HtmlOutput html, CharSequence text, int index, int offset) {
        char character = text.charAt(index);
        switch (character) {
            case '"' -> {
                html.text(opens(offset, character) ? marks.open() : marks.close());
                return index + 1;
            }
            case '\'' -> {
                html.text(single(text, index, offset));
                return index + 1;
            }
            case '-' -> {
                return dash(html, text, index, offset);
            }
            case '.' -> {
                int end = endOfRun(text, index);
                html.text(end - index == 3 ? "…" : text.subSequence(index, end));
                return end;
            }
            default -> {
                html.text(character);
                return index + 1;
            }
        }
    }

    private String single(CharSequence text, int index, int offset) {
        boolean opens = opens(offset, '\'');
        if (!opens) {
            return isLetterOrDigit(before(offset)) && isLetterOrDigit(at(offset + 1)) ? "’" : closesQuotation(offset);
        }
        int end = index + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean elision =
                ELISIONS.contains(text.subSequence(index + 1, end).toString().toLowerCase(Locale.ROOT));
        boolean decade = end == index + 1
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end))
                && Character.isDigit(text.charAt(end + 1));
        return elision || decade ? "’" : marks.openInner();
    }

    /** A single mark that closes is an apostrophe, unless one was opened before it. */
    private String closesQuotation(int offset) {
        for (int index = offset - 1; index >= Math.max(0, offset - 400) && source.charAt(index) != '\n'; index--) {
            if (source.charAt(index) == '\'') {
                return index == 0 || !isLetterOrDigit(source.charAt(index - 1)) ? marks.closeInner() : "’";
            }
        }
        return "’";
    }

    private boolean opens(int offset, char mark) {
        char before = before(offset);
        char after = after(offset + 1);
        boolean opens;
        if (isBlank(after)) {
            opens = false;
        } else if (before == '"' || before == '\'') {
            opens = lastOpened;
        } else {
            opens = isBlank(before) || OPENERS.indexOf(before) >= 0;
        }
        lastOpened = opens;
        return opens;
    }

    private int dash(HtmlOutput html, CharSequence text, int index, int offset) {
        int end = endOfRun(text, index);
        int length = end - index;
        char after = at(offset + length);
        boolean option = length == 2 && Character.isLetter(after) && beginsWord(offset);
        if (length == 2 && !option && after != '>' && at(offset - 1) != '<') {
            html.text('–');
        } else if (length == 3 && after != '>') {
            html.text('—');
        } else {
            html.text(text.subSequence(index, end));
        }
        return end;
    }

    /**
     * Whether nothing stands before an offset that a dash could join to what follows: quotation marks, marks of emphasis and
     * tags are looked through, so that what closes behind a word is told from what opens before one.
     */
    private boolean beginsWord(int offset) {
        int index = offset - 1;
        while (index >= 0 && index > offset - FARTHEST) {
            char before = source.charAt(index);
            int tag = before == '>' ? startOfTag(index) : -1;
            if (tag >= 0) {
                index = tag - 1;
            } else if (before == '\\' || MARKS.indexOf(before) >= 0 || QUOTATION_MARKS.indexOf(before) >= 0) {
                index--;
            } else if (before == '>') {
                return isBlank(at(index - 1)) || at(index - 1) == '>';
            } else {
                return isBlank(before)
                        || "/|=".indexOf(before) >= 0
                        || Character.getType(before) == Character.START_PUNCTUATION;
            }
        }
        return index < 0;
    }

    /** Where the tag begins that ends at an index; -1 if none does. */
    private int startOfTag(int end) {
        int start = end - 1;
        while (start >= 0 && start > end - FARTHEST && source.charAt(start) != '<') {
            start--;
        }
        return start >= 0 && TAG.matcher(source).region(start, end + 1).matches() ? start : -1;
    }

    private static int endOfRun(CharSequence text, int index) {
        int end = index + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(index)) {
            end++;
        }
        return end;
    }

    /** The character before an offset, looking through the marks of emphasis. */
    private char before(int offset) {
        int index = offset - 1;
        while (index >= 0 && index > offset - 8 && MARKS.indexOf(source.charAt(index)) >= 0) {
            index--;
        }
        return at(index);
    }

    private char after(int offset) {
        int index = offset;
        while (index < source.length()
                && index < offset + 8
                && (MARKS.indexOf(source.charAt(index)) >= 0 || source.charAt(index) == '`')) {
            index++;
        }
        return at(index);
    }

    private char at(int index) {
        return index >= 0 && index < source.length() ? source.charAt(index) : ' ';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isLetterOrDigit(char character) {
        return Character.isLetterOrDigit(character);
    }
}
