package dev.backfile.diagnostic;

import java.util.Locale;

/**
 * Text from a user's file in a form that is safe to show: control characters, which a terminal would obey, and marks that
 * turn the direction of writing become visible.
 */
public final class VisibleText {

    private static final int LONGEST = 1_000;

    private VisibleText() {}

    /** The whole text, with tabulators and line ends visible, too; what is beyond measure is cut. */
    public static String of(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        StringBuilder visible = new StringBuilder(cut.length());
        cut.codePoints().forEach(character -> visible.append(show(character)));
        return visible.toString();
    }

    /** One character. */
    static String show(int character) {
        if (character < ' ') {
            return Character.toString('\u2400' + character);
        }
        if (character == 0x7F) {
            return "\u2421";
        }
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return "\uFFFD";
        }
        return isDangerous(character)
                ? String.format(Locale.ROOT, "<U+%04X>", character)
                : Character.toString(character);
    }

    /** How many columns of a terminal a character takes that {@link #show} leaves as it is. */
    static int columns(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isDangerous(int character) {
        return (character >= 0x80 && character < 0xA0)
                || character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF
                || (character >= 0xFFF9 && character <= 0xFFFB)
                || (character >= 0xE0000 && character <= 0xE007F);
    }

    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF && character != 0x303F)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1F64F)
                || (character >= 0x1F680 && character <= 0x1F6FF)
                || (character >= 0x1F900 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
