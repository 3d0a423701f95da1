package dev.backfile.markup.markdown.inline;

import org.jspecify.annotations.Nullable;

/**
 * The ways to mark words beyond emphasis: by a run of one character, of one length, on both sides. To add one is to name it
 * here: it is scanned, matched, bounded and written as this says.
 */
public enum Marking {
    /** Struck out: {@code ~~words~~}. */
    STRIKETHROUGH('~', 2, "del");

    private static final Marking[] ALL = values();
    private static final @Nullable Marking[] BY_CHARACTER = byCharacter();

    private final char character;
    private final int length;
    private final String element;

    Marking(char character, int length, String element) {
        this.character = character;
        this.length = length;
        this.element = element;
    }

    private static @Nullable Marking[] byCharacter() {
        @Nullable Marking[] all = new Marking[128];
        for (Marking marking : ALL) {
            all[marking.character] = marking;
        }
        return all;
    }

    /** The one that is written with a character; null when there is none. */
    public static @Nullable Marking of(char character) {
        return character < BY_CHARACTER.length ? BY_CHARACTER[character] : null;
    }

    /** How many there are. */
    static int count() {
        return ALL.length;
    }

    /** The characters of all. */
    public static String characters() {
        StringBuilder characters = new StringBuilder();
        for (Marking marking : ALL) {
            characters.append(marking.character);
        }
        return characters.toString();
    }

    /** How long a run of the character is that marks; others are text. */
    int length() {
        return length;
    }

    /** The element of HTML that it becomes. */
    public String element() {
        return element;
    }
}
