package dev.backfile.diagnostic;

import java.util.Locale;

/** Control characters that no text for readers has, and no XML may have. */
public final class Invisible {

    private Invisible() {}

    /** Whether a character is one; line ends and tabs are not. */
    public static boolean is(char character) {
        return character < ' ' && character != '\n' && character != '\t'
                || character >= '\u007F' && character <= '\u009F' && character != '\u0085'
                || character >= '\uFFFE';
    }

    /** Where the first one stands, or -1. */
    public static int indexIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (is(text.charAt(index))) {
                return index;
            }
        }
        return -1;
    }

    /** A text without them. */
    public static String removed(String text) {
        if (indexIn(text) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(character -> !is((char) character)).forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    /** The name of a character, such as {@code U+0001}. */
    public static String name(char character) {
        return String.format(Locale.ROOT, "U+%04X", (int) character);
    }
}
