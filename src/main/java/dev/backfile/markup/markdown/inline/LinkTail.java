package dev.backfile.markup.markdown.inline;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads: {@code (url "title")}, or the same in a definition.
 *
 * @param urlStart where its URL begins
 * @param urlEnd where its URL ends
 * @param titleStart where its title begins, behind the quotation mark; -1 when it has none
 * @param titleEnd where its title ends
 * @param end where all of it ends
 */
record LinkTail(int urlStart, int urlEnd, int titleStart, int titleEnd, int end) {

    private static final int DEEPEST_PARENTHESES = 32;

    /** Reads one at an opening parenthesis; null when there is none. */
    static @Nullable LinkTail read(CountedText text, int open) {
        int start = Chars.skipSpace(text, open + 1);
        int urlEnd = endOfUrl(text, start);
        if (urlEnd < 0) {
            return null;
        }
        boolean bracketed = start < text.length() && text.charAt(start) == '<';
        int urlStart = bracketed ? start + 1 : start;
        int behindUrl = bracketed ? urlEnd + 1 : urlEnd;
        int index = Chars.skipSpace(text, behindUrl);
        int titleStart = -1;
        int titleEnd = -1;
        if (index > behindUrl && index < text.length() && text.charAt(index) != ')') {
            int end = endOfTitle(text, index);
            if (end < 0) {
                return null;
            }
            titleStart = index + 1;
            titleEnd = end - 1;
            index = Chars.skipSpace(text, end);
        }
        boolean closed = index < text.length() && text.charAt(index) == ')';
        return closed ? new LinkTail(urlStart, urlEnd, titleStart, titleEnd, index + 1) : null;
    }

    /** Where a URL ends, its {@code >} not included; -1 when none begins here. It may be empty. */
    static int endOfUrl(CountedText text, int start) {
        return start < text.length() && text.charAt(start) == '<'
                ? endInBrackets(text, start + 1)
                : endOfWord(text, start);
    }

    private static int endInBrackets(CountedText text, int start) {
        for (int index = start; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '>') {
                return index;
            }
            if (character == '<' || character == '\n') {
                return -1;
            }
            if (character == '\\') {
                index++;
            }
        }
        return -1;
    }

    private static int endOfWord(CountedText text, int start) {
        int depth = 0;
        int index = start;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character <= ' ' || character == 0x7F || character == ')' && depth == 0) {
                break;
            }
            if (character == '\\' && index + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(index + 1))) {
                index++;
            } else if (character == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            } else if (character == ')') {
                depth--;
            }
            index++;
        }
        return depth == 0 ? index : -1;
    }

    /** Where a title in quotation marks or parentheses ends, behind its closing mark; -1 when none begins here. */
    static int endOfTitle(CountedText text, int start) {
        char open = start < text.length() ? text.charAt(start) : ' ';
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int index = start + 1; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == close) {
                return index + 1;
            }
            if (character == '(' && open == '(') {
                return -1;
            }
            if (character == '\\') {
                index++;
            }
        }
        return -1;
    }
}
