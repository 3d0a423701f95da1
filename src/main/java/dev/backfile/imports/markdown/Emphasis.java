package dev.backfile.imports.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes emphasis and strong text with asterisks where these open and close it (CommonMark 0.31, 6.2), else as HTML. While a
 * paragraph is put together, signs of Unicode's private use stand for the marks: only then their neighbours are known.
 */
final class Emphasis {

    static final char EM = '\uE100';
    static final char EM_END = '\uE101';
    static final char STRONG = '\uE102';
    static final char STRONG_END = '\uE103';
    static final char STRIKE = '\uE104';
    static final char STRIKE_END = '\uE105';

    private static final String SIGNS = "" + EM + EM_END + STRONG + STRONG_END + STRIKE + STRIKE_END;

    private Emphasis() {}

    /** A text without signs that stand for marks here. */
    static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(sign -> SIGNS.indexOf(sign) < 0).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    /** A paragraph with marks in place of signs. */
    static String marked(String paragraph) {
        if (paragraph.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return paragraph;
        }
        StringBuilder text = new StringBuilder(moved(paragraph));
        boolean[] html = new boolean[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int sign = SIGNS.indexOf(text.charAt(at));
            if (sign >= 0 && sign % 2 == 0) {
                open.push(at);
            } else if (sign > 0 && !open.isEmpty()) {
                int begin = open.pop();
                boolean asHtml = !opens(text, html, begin) || !closes(text, html, at) || runsTogether(text, begin, at);
                html[begin] = asHtml;
                html[at] = asHtml;
            }
        }
        StringBuilder marked = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            int sign = SIGNS.indexOf(text.charAt(at));
            marked.append(sign < 0 ? String.valueOf(text.charAt(at)) : mark(sign, html[at]));
        }
        return marked.toString();
    }

    private static String mark(int sign, boolean html) {
        boolean end = sign % 2 == 1;
        String element = sign < 2 ? "em" : sign < 4 ? "strong" : "del";
        String mark = sign < 2 ? "*" : sign < 4 ? "**" : "~~";
        return html ? (end ? "</" : "<") + element + ">" : mark;
    }

    /** Blanks at the edges of emphasised text stand outside of it; what is empty is not emphasised. */
    private static String moved(String paragraph) {
        String text = paragraph;
        for (int round = 0; round < 8; round++) {
            String before = text;
            text = text.replaceAll("([\uE100\uE102\uE104])(\\s+)", "$2$1")
                    .replaceAll("(\\s+)([\uE101\uE103\uE105])", "$2$1")
                    .replaceAll("\uE100\uE101|\uE102\uE103|\uE104\uE105", "")
                    .replaceAll("\uE101\uE100|\uE103\uE102|\uE105\uE104", "");
            if (text.equals(before)) {
                return text;
            }
        }
        return text;
    }

    /**
     * Whether marks stand next to others so that nobody can tell which belong together. Two that begin and end at the same
     * places can be told.
     */
    private static boolean runsTogether(CharSequence text, int begin, int end) {
        boolean before = begin > 0 && SIGNS.indexOf(text.charAt(begin - 1)) >= 0;
        boolean after = end + 1 < text.length() && SIGNS.indexOf(text.charAt(end + 1)) >= 0;
        boolean same = before
                && after
                && SIGNS.indexOf(text.charAt(begin - 1)) + 1 == SIGNS.indexOf(text.charAt(end + 1))
                && SIGNS.indexOf(text.charAt(begin - 1)) % 2 == 0;
        return (before || after) && !same;
    }

    private static boolean opens(CharSequence text, boolean[] html, int at) {
        char before = neighbour(text, html, at, -1);
        char after = neighbour(text, html, at, 1);
        return !Character.isWhitespace(after) && (!isPunctuation(after) || !Character.isLetterOrDigit(before));
    }

    private static boolean closes(CharSequence text, boolean[] html, int at) {
        char before = neighbour(text, html, at, -1);
        char after = neighbour(text, html, at, 1);
        return !Character.isWhitespace(before) && (!isPunctuation(before) || !Character.isLetterOrDigit(after));
    }

    /** The next character on one side that is no asterisk of a mark. */
    private static char neighbour(CharSequence text, boolean[] html, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && SIGNS.indexOf(text.charAt(next)) >= 0) {
            if (html[next]) {
                return '<';
            }
            next += step;
        }
        return next < 0 || next >= text.length() ? ' ' : text.charAt(next);
    }

    private static boolean isPunctuation(char character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character);
    }
}
