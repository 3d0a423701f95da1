package dev.backfile.notation;

/** What is known at once of texts in ASCII. */
public final class Ascii {

    private Ascii() {}

    /** Whether a text has no other characters. */
    public static boolean is(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
