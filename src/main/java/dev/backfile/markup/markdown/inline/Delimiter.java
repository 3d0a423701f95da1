package dev.backfile.markup.markdown.inline;

import org.jspecify.annotations.Nullable;

/** A run of {@code *}, {@code _} or the character of a {@link Marking}, and what it opens and closes. */
final class Delimiter {

    private static final int KINDS_OF_CHARACTER = 6;

    final char character;

    /** What it marks; null where it is emphasis. */
    final @Nullable Marking marking;

    final int start;
    final int length;
    final boolean canOpen;
    final boolean canClose;

    /** How many characters of it are not matched. */
    int left;

    /** The sizes of what it opens, the innermost first, one character each. */
    final StringBuilder opens = new StringBuilder(2);

    /** The sizes of what it closes, the innermost first, one character each. */
    final StringBuilder closes = new StringBuilder(2);

    @Nullable
    Delimiter previous;

    @Nullable
    Delimiter next;

    private Delimiter(char character, int start, int length, boolean canOpen, boolean canClose) {
        this.character = character;
        this.marking = Marking.of(character);
        this.start = start;
        this.length = length;
        this.canOpen = canOpen;
        this.canClose = canClose;
        this.left = length;
    }

    /** The run of a text between two indices. */
    static Delimiter of(CountedText text, int start, int end) {
        char character = text.charAt(start);
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean spaceBefore = Chars.isWhitespace(before);
        boolean spaceAfter = Chars.isWhitespace(after);
        boolean punctuationBefore = Chars.isPunctuation(before);
        boolean punctuationAfter = Chars.isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        boolean word = character == '_';
        return new Delimiter(
                character,
                start,
                end - start,
                word ? left && (!right || punctuationBefore) : left,
                word ? right && (!left || punctuationAfter) : right);
    }

    /** How many kinds there are. */
    static int kinds() {
        return KINDS_OF_CHARACTER * (2 + Marking.count());
    }

    /** Which search for an opener it shares with others. */
    int kind() {
        int number = marking != null ? 2 + marking.ordinal() : character == '*' ? 0 : 1;
        return KINDS_OF_CHARACTER * number + (canOpen ? 3 : 0) + length % 3;
    }

    /** Whether another run closes what this one opens. */
    boolean matches(Delimiter closer) {
        if (character != closer.character || !canOpen) {
            return false;
        }
        boolean both = canClose || closer.canOpen;
        return !both || closer.length % 3 == 0 || (length + closer.length) % 3 != 0;
    }

    /** Opens what another run closes. */
    void open(Delimiter closer) {
        int size = left >= 2 && closer.left >= 2 ? 2 : 1;
        opens.append((char) size);
        closer.closes.append((char) size);
        left -= size;
        closer.left -= size;
    }
}
