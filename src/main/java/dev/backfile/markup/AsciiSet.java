package dev.backfile.markup;

/**
 * Which characters of ASCII a text holds. Whoever looks for a mark need not search a text that lacks its characters.
 * Immutable.
 */
public final class AsciiSet {

    static final int SIZE = 128;

    private final boolean[] held;

    /** Makes one of a flag for each character, which is not changed any more. */
    AsciiSet(boolean[] held) {
        this.held = held;
    }

    /** Those of a text. */
    public static AsciiSet of(String text) {
        boolean[] held = new boolean[SIZE];
        for (char character : text.toCharArray()) {
            if (character < SIZE) {
                held[character] = true;
            }
        }
        return new AsciiSet(held);
    }

    /** Whether a character of ASCII is among them. */
    public boolean holds(char character) {
        return held[character];
    }

    /** Whether every one of some characters of ASCII is among them. */
    public boolean holdsAll(String characters) {
        for (int index = 0; index < characters.length(); index++) {
            if (!held[characters.charAt(index)]) {
                return false;
            }
        }
        return true;
    }
}
