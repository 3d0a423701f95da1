package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and character references, as CommonMark has them. */
public final class Escapes {

    private static final int LONGEST_NAME = 32;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;

    private Escapes() {}

    /** A text with every escape and reference replaced by what it stands for. */
    public static String unescape(CharSequence source) {
        String text = source.toString();
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder unescaped = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character == '\\' && index + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(index + 1))) {
                unescaped.append(text.charAt(index + 1));
                index += 2;
                continue;
            }
            int end = character == '&' ? endOfReference(text, index) : -1;
            if (end > 0) {
                unescaped.append(Html5Entities.entityToString(text.substring(index, end)));
                index = end;
            } else {
                unescaped.append(character);
                index++;
            }
        }
        return unescaped.toString();
    }

    /** Where the character reference ends that begins here; -1 when none does. */
    static int endOfReference(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_NAME + 2);
        int index = start + 1;
        if (index < limit && text.charAt(index) == '#') {
            return endOfNumber(text, index + 1, limit);
        }
        while (index < limit && Chars.isAsciiLetterOrDigit(text.charAt(index))) {
            index++;
        }
        if (index == start + 1 || index >= limit || text.charAt(index) != ';') {
            return -1;
        }
        String reference = text.substring(start, index + 1);
        return Html5Entities.entityToString(reference).equals(reference) ? -1 : index + 1;
    }

    private static int endOfNumber(String text, int start, int limit) {
        boolean hex = start < limit && (text.charAt(start) == 'x' || text.charAt(start) == 'X');
        int digits = hex ? start + 1 : start;
        int index = digits;
        while (index < limit && Character.digit(text.charAt(index), hex ? 16 : 10) >= 0 && text.charAt(index) < 0x80) {
            index++;
        }
        int count = index - digits;
        boolean closed = index < limit && text.charAt(index) == ';';
        return closed && count > 0 && count <= (hex ? MOST_HEX_DIGITS : MOST_DIGITS) ? index + 1 : -1;
    }
}
