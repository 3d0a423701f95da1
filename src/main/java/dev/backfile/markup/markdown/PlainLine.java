package dev.backfile.markup.markdown;

import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.inline.Addresses;
import dev.backfile.markup.markdown.inline.Marking;

/** Tells the lines of front matter that hold no markup: most need no parser. */
final class PlainLine {

    private static final String COMMON = "\\`*_[]{}<>&!@|^#=+$" + Marking.characters();

    private final AsciiSet markup;

    /**
     * Takes what lines may hold.
     *
     * @param openings the characters with which markup beyond CommonMark's may begin
     */
    PlainLine(String openings) {
        this.markup = AsciiSet.of(COMMON + openings);
    }

    /** Whether a parser would find nothing in a line but its text. */
    boolean is(String line) {
        if (line.isEmpty() || isOuter(line.charAt(0)) || isOuter(line.charAt(line.length() - 1))) {
            return false;
        }
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character < ' ' || character < 0x7F && markup.holds(character)) {
                return false;
            }
        }
        return !Addresses.mayStandIn(line);
    }

    /** Whether a line that begins or ends with this character might be cut, or be a mark of blocks. */
    private static boolean isOuter(char character) {
        return character == '-'
                || character == ':'
                || character == '\uFEFF'
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }
}
