package dev.backfile.markup.markdown;

import dev.backfile.markup.markdown.inline.Marking;
import java.util.BitSet;

/** Counts what makes a paragraph slow or deep to parse. */
final class InlineBounds {

    private static final int SHORT = 100;
    private static final int DEEPEST_EMPHASIS = 150;
    private static final int DEEPEST_PARENTHESES = 100;
    private static final int DEEPEST_BRACKETS = 200;
    private static final int MOST_BRACKETS = 1000;
    private static final int MOST_BACKTICK_LENGTHS = 40;
    private static final int MOST_DECLARATIONS = 100;
    private static final int MOST_DOTS = 300;

    /** A parser looks through the rest of a paragraph, and through the list of its lines, at every special character. */
    private static final long MOST_CHARACTERS_LOOKED_AT = 60_000_000;

    private static final long MOST_LINES_LOOKED_AT = 8_000_000;

    /** So few special characters in so few others stay within every bound. */
    private static final int FEW = 100;

    private static final int SHORT_FOR_FEW = 5_000;

    private static final String SPECIAL = "[]{}<>&*_`\\!\"'" + Marking.characters();

    private static final boolean[] COUNTED = counted();

    private final BitSet backtickLengths = new BitSet();
    private int lines = 1;
    private long specials;
    private int brackets;
    private int openBrackets;
    private int deepestBrackets;
    private int parentheses;
    private int deepestParentheses;
    private int emphasis;
    private int deepestEmphasis;
    private int declarations;

    private InlineBounds() {}

    /** What there is too much of in a paragraph, as a message; empty when nothing is. */
    static String fault(String paragraph) {
        return paragraph.length() < SHORT || hasFew(paragraph) ? "" : new InlineBounds().count(paragraph);
    }

    private static boolean hasFew(String paragraph) {
        int length = paragraph.length();
        int found = 0;
        for (int index = 0; index < length && found < FEW; index++) {
            char character = paragraph.charAt(index);
            found += character < COUNTED.length && COUNTED[character] ? 1 : 0;
        }
        return length < SHORT_FOR_FEW && found < FEW;
    }

    private static boolean[] counted() {
        boolean[] counted = new boolean[128];
        (SPECIAL + "().@:\n").chars().forEach(character -> counted[character] = true);
        return counted;
    }

    private String count(String text) {
        int end = text.length();
        int dots = 0;
        int index = 0;
        while (index < end) {
            char character = text.charAt(index);
            int next = index + 1;
            switch (character) {
                case '\\' -> next = Math.min(end, index + 2);
                case '[' -> {
                    brackets++;
                    deepestBrackets = Math.max(deepestBrackets, ++openBrackets);
                }
                case ']' -> openBrackets = Math.max(0, openBrackets - 1);
                case '(' -> deepestParentheses = Math.max(deepestParentheses, ++parentheses);
                case ')' -> parentheses = Math.max(0, parentheses - 1);
                case '.', '@', ':' -> dots++;
                case '\n' -> {
                    lines++;
                    dots = 0;
                }
                case ' ', '\t' -> dots = 0;
                case '<' -> declarations += next < end && "!?".indexOf(text.charAt(next)) >= 0 ? 1 : 0;
                case '`' -> {
                    next = endOfRun(text, index, end);
                    backtickLengths.set(Math.min(next - index, 10_000));
                }
                case '*', '_' -> {
                    next = endOfRun(text, index, end);
                    emphasis(text, index, next);
                }
                default -> {
                    if (Marking.of(character) != null) {
                        next = endOfRun(text, index, end);
                        emphasis(text, index, next);
                    }
                }
            }
            if (SPECIAL.indexOf(character) >= 0) {
                specials++;
            }
            if (dots > MOST_DOTS) {
                return "a word with so many dots cannot be read";
            }
            index = next;
        }
        return excess(end);
    }

    private String excess(long characters) {
        if (brackets > MOST_BRACKETS || deepestBrackets > DEEPEST_BRACKETS) {
            return "there are too many brackets in one paragraph";
        }
        if (deepestParentheses > DEEPEST_PARENTHESES) {
            return "parentheses are nested too deep";
        }
        if (deepestEmphasis > DEEPEST_EMPHASIS) {
            return "emphasis is nested too deep";
        }
        if (backtickLengths.cardinality() > MOST_BACKTICK_LENGTHS) {
            return "there are too many runs of back-ticks of different lengths in one paragraph";
        }
        if (declarations > MOST_DECLARATIONS) {
            return "there are too many beginnings of comments or declarations in one paragraph";
        }
        boolean slow = specials * lines > MOST_LINES_LOOKED_AT || specials * characters > MOST_CHARACTERS_LOOKED_AT;
        return slow ? "this paragraph is too long for the markup in it" : "";
    }

    /** A run that can only open makes emphasis deeper, one that can only close makes it less deep. */
    private void emphasis(String text, int from, int to) {
        boolean spaceBefore = from == 0 || text.charAt(from - 1) <= ' ';
        boolean spaceAfter = to >= text.length() || text.charAt(to) <= ' ';
        if (spaceBefore && !spaceAfter) {
            emphasis += Math.min(to - from, 1000);
            deepestEmphasis = Math.max(deepestEmphasis, emphasis);
        } else if (spaceAfter && !spaceBefore) {
            emphasis = Math.max(0, emphasis - (to - from));
        }
    }

    private static int endOfRun(String text, int from, int end) {
        int index = from + 1;
        while (index < end && text.charAt(index) == text.charAt(from)) {
            index++;
        }
        return index;
    }
}
