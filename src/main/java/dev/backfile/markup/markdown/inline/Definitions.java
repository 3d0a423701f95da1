package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions of links of one document: {@code [label]: url "title"}. The first of a label counts. */
public final class Definitions {

    private static final int LONGEST_LABEL = 999;

    private final Map<String, Reference> byLabel = new HashMap<>();

    Definitions() {}

    /** What a label stands for; null when it is not defined. */
    @Nullable
    Reference get(String label) {
        return byLabel.isEmpty() ? null : byLabel.get(normalized(label));
    }

    /**
     * Takes the definitions at the beginning of a paragraph.
     *
     * @param content the characters of the paragraph
     * @return how many of them these definitions take, with their line ends
     */
    public int take(BasedSequence content) {
        if (!mayDefine(content)) {
            return 0;
        }
        CountedText text = new CountedText(content.toString());
        int done = 0;
        int end = read(content, text, 0);
        while (end > 0) {
            done = end;
            end = done < text.length() ? read(content, text, done) : 0;
        }
        return done;
    }

    /** Takes the definitions at the beginning of a paragraph. */
    public int take(Paragraph paragraph) {
        return take(paragraph.getChars());
    }

    private static boolean mayDefine(BasedSequence content) {
        int index = 0;
        while (index < content.length() && index < 4 && content.charAt(index) == ' ') {
            index++;
        }
        return index < content.length() && content.charAt(index) == '[';
    }

    private int read(BasedSequence content, CountedText text, int from) {
        int open = Chars.skipBlanks(text, from);
        if (open >= text.length() || text.charAt(open) != '[') {
            return 0;
        }
        int close = endOfLabel(text, open + 1);
        if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != ':') {
            return 0;
        }
        String label = normalized(text.substring(open + 1, close));
        int start = skipLine(text, close + 2);
        int urlEnd = LinkTail.endOfUrl(text, start);
        boolean bracketed = start < text.length() && text.charAt(start) == '<';
        if (label.isEmpty() || urlEnd < 0 || urlEnd == start) {
            return 0;
        }
        int behindUrl = bracketed ? urlEnd + 1 : urlEnd;
        int titleStart = skipLine(text, behindUrl);
        int titleEnd = titleStart > behindUrl ? LinkTail.endOfTitle(text, titleStart) : -1;
        int end = titleEnd < 0 ? -1 : endOfLine(text, titleEnd);
        if (end < 0) {
            titleEnd = -1;
            end = endOfLine(text, behindUrl);
        }
        if (end < 0) {
            return 0;
        }
        Reference definition = new Reference(
                content.subSequence(open, close + 2),
                content.subSequence(bracketed ? start + 1 : start, urlEnd),
                titleEnd < 0 ? null : content.subSequence(titleStart, titleEnd));
        byLabel.merge(label, definition, (one, other) -> one.getStartOffset() <= other.getStartOffset() ? one : other);
        return end;
    }

    /** Where a label ends, exclusive, whose opening bracket stands before this index; -1 when it does not. */
    static int endOfLabel(CountedText text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 1);
        for (int index = start; index < limit; index++) {
            char character = text.charAt(index);
            if (character == ']') {
                return index;
            }
            if (character == '[') {
                return -1;
            }
            if (character == '\\') {
                index++;
            }
        }
        return -1;
    }

    /** A label as it is compared: white space collapsed, letters without their case. */
    static String normalized(String label) {
        String collapsed = label.strip().replaceAll("[ \t\r\n]+", " ");
        return collapsed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static int skipLine(CountedText text, int from) {
        int index = Chars.skipBlanks(text, from);
        return index < text.length() && text.charAt(index) == '\n' ? Chars.skipBlanks(text, index + 1) : index;
    }

    private static int endOfLine(CountedText text, int from) {
        int index = Chars.skipBlanks(text, from);
        return index == text.length() ? index : text.charAt(index) == '\n' ? index + 1 : -1;
    }
}
