package dev.backfile.markup.markdown.write;

/**
 * Leaves out of a text who speaks: what stands between a closing and the next opening quotation mark, as in “A tide,” he
 * said, “is never late.” Whoever quotes such a sentence leaves it out, too.
 */
final class SpeechTags {

    private static final int LONGEST = 120;
    private static final String MARKS = "\"“”„‟«»‘’‚‛‹›'「」『』";
    private static final String PAUSES = ",.?!;:…–—，。？！；：、،؛؟";

    private enum Mark {
        NONE,
        OPENING,
        CLOSING
    }

    private SpeechTags() {}

    /** The text without them. */
    static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int begin = 0;
        int closing = -1;
        for (int index = 0; index < text.length(); index++) {
            if (MARKS.indexOf(text.charAt(index)) < 0) {
                continue;
            }
            Mark mark = mark(text, index);
            if (mark == Mark.OPENING && closing >= 0 && isTag(text, closing, index)) {
                kept.append(text, begin, closing).append(' ');
                begin = index;
            }
            closing = mark == Mark.CLOSING ? index : mark == Mark.OPENING ? -1 : closing;
        }
        return kept.append(text, begin, text.length()).toString();
    }

    /** A speaker is named in a few words, and there is a pause before them. */
    private static boolean isTag(String text, int closing, int opening) {
        boolean pause = PAUSES.indexOf(at(text, closing - 1)) >= 0 || PAUSES.indexOf(at(text, closing + 1)) >= 0;
        return pause && opening - closing <= LONGEST;
    }

    private static Mark mark(String text, int index) {
        char mark = text.charAt(index);
        char before = at(text, index - 1);
        char after = at(text, index + 1);
        boolean behindWord = Character.isLetterOrDigit(before) || PAUSES.indexOf(before) >= 0;
        boolean beforeWord = Character.isLetterOrDigit(after);
        if ("「『".indexOf(mark) >= 0) {
            return Mark.OPENING;
        } else if ("」』".indexOf(mark) >= 0) {
            return Mark.CLOSING;
        } else if (isBlank(before) == isBlank(after)) {
            return inTheMiddle(mark, behindWord, beforeWord);
        } else if (isBlank(before)) {
            return mark == '»' && !beforeWord ? Mark.CLOSING : Mark.OPENING;
        } else {
            return mark == '«' && !behindWord ? Mark.OPENING : Mark.CLOSING;
        }
    }

    /** A mark with blanks on both sides, as in French, or on none. */
    private static Mark inTheMiddle(char mark, boolean behindWord, boolean beforeWord) {
        return switch (mark) {
            case '“', '‘', '„', '‚', '«', '‹' -> behindWord && !beforeWord ? Mark.CLOSING : Mark.OPENING;
            case '»', '›' -> beforeWord && !behindWord ? Mark.OPENING : Mark.CLOSING;
            case '”' -> Mark.CLOSING;
            default -> behindWord == beforeWord ? Mark.NONE : beforeWord ? Mark.OPENING : Mark.CLOSING;
        };
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
