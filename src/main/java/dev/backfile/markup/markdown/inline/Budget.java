package dev.backfile.markup.markdown.inline;

/**
 * How many characters definitions may add to a page where they are used. Without a bound, a long definition that is used
 * again and again would make of a text a page that is far longer, as the square of its length.
 */
final class Budget {

    private static final int LEAST = 1_000_000;
    private static final int FACTOR = 4;

    private long left;

    Budget(int length) {
        this.left = Math.max(LEAST, (long) FACTOR * length);
    }

    /** Takes some characters. */
    void spend(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Excess("a long definition is used too often", 0);
        }
    }
}
