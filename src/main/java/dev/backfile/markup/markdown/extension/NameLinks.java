package dev.backfile.markup.markdown.extension;

import org.jspecify.annotations.Nullable;

/**
 * A link by name as it stands in a text: {@code [[name]]}, {@code [[name#fragment]]}, {@code [[name#fragment|label]]}.
 *
 * @param nameEnd where the name ends, which begins behind the brackets
 * @param labelStart where the label begins; -1 when there is none
 * @param close where the closing brackets stand
 */
record NameLinks(int nameEnd, int labelStart, int close) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LABEL = 1000;

    /** What names of articles do not hold, but conditions of shells and elements of lists do. */
    private static final String OF_PROGRAMS = "$\"*";

    /** Reads one at its two opening brackets; null when there is none. */
    static @Nullable NameLinks read(CharSequence text, int open) {
        int start = open + 2;
        int end = endOfName(text, start);
        if (end < 0 || !isName(text, start, end)) {
            return null;
        }
        if (text.charAt(end) == ']') {
            return new NameLinks(end, -1, end);
        }
        int label = text.charAt(end) == '\\' ? end + 2 : end + 1;
        boolean alternative = label < text.length() && text.charAt(label) == '|';
        int close = alternative ? -1 : endOfLabel(text, label);
        return close < 0 ? null : new NameLinks(end, label, close);
    }

    /** Where the name ends: at {@code ]]}, at {@code |}, or at {@code \|} as it stands in a table. */
    private static int endOfName(CharSequence text, int start) {
        int limit = Math.min(text.length() - 1, start + LONGEST_NAME);
        for (int index = start; index < limit; index++) {
            char character = text.charAt(index);
            char next = text.charAt(index + 1);
            if (character == '|' || character == ']' && next == ']' || character == '\\' && next == '|') {
                return index;
            }
            if ("[]\n`<>".indexOf(character) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether this can be a name: a condition such as {@code [[ $a == b ]]}, or {@code x[["key"]]}, is none. */
    private static boolean isName(CharSequence text, int start, int end) {
        String written = text.subSequence(start, end).toString();
        String name = written.strip();
        boolean apart = written.startsWith(" ") && (text.charAt(end) != ']' || written.endsWith(" "));
        boolean condition = apart && name.indexOf(' ') >= 0;
        boolean quoted = name.startsWith("'") && name.endsWith("'");
        boolean program = name.chars().anyMatch(character -> OF_PROGRAMS.indexOf(character) >= 0);
        return !name.isEmpty() && !condition && !quoted && !program && !name.contains("==") && !name.contains("&&");
    }

    /** Where the label ends; brackets in it must be balanced. */
    private static int endOfLabel(CharSequence text, int start) {
        int limit = Math.min(text.length() - 1, start + LONGEST_LABEL);
        int depth = 0;
        for (int index = start; index < limit; index++) {
            char character = text.charAt(index);
            if (character == '\\') {
                index++;
            } else if (character == '[') {
                if (text.charAt(index + 1) == '[') {
                    return -1;
                }
                depth++;
            } else if (character == ']') {
                if (depth == 0) {
                    return text.charAt(index + 1) == ']' ? index : -1;
                }
                depth--;
            }
        }
        return -1;
    }
}
