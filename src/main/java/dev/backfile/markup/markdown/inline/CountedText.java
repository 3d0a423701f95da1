package dev.backfile.markup.markdown.inline;

/** A text that counts how many of its characters are looked at. */
final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    CountedText(String text) {
        this.text = text;
    }

    /** How many characters were looked at. */
    long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    int codePointAt(int index) {
        looks++;
        return text.codePointAt(index);
    }

    int codePointBefore(int index) {
        looks++;
        return text.codePointBefore(index);
    }

    /** The first index from here on at which one of some characters of ASCII stands; the length when none does. */
    int indexOfAny(boolean[] characters, int from) {
        int index = from;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character < characters.length && characters[character]) {
                break;
            }
            index++;
        }
        looks += index + 1L - from;
        return index;
    }

    int indexOf(char character, int from) {
        int found = text.indexOf(character, from);
        looks += (found < 0 ? text.length() : found + 1) - Math.min(from, text.length());
        return found;
    }

    int indexOf(String piece, int from) {
        int found = text.indexOf(piece, from);
        looks += (found < 0 ? text.length() : found + 1) - Math.min(from, text.length());
        return found;
    }

    int indexOf(char character) {
        return indexOf(character, 0);
    }

    boolean startsWith(String piece, int index) {
        looks += piece.length();
        return text.startsWith(piece, index);
    }

    boolean startsWithIgnoringCase(String piece, int index) {
        looks += piece.length();
        return text.regionMatches(true, index, piece, 0, piece.length());
    }

    String substring(int start, int end) {
        looks += end - start;
        return text.substring(start, end);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
