package dev.backfile.markup.markdown.inline;

/** The classes of characters that CommonMark tells apart. */
final class Chars {

    private Chars() {}

    /** Whether a character is punctuation of ASCII, which a backslash may stand before. */
    static boolean isAsciiPunctuation(char character) {
        return character > ' ' && character < 0x7F && !isAsciiLetterOrDigit(character);
    }

    static boolean isAsciiLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isAsciiLetterOrDigit(char character) {
        return isAsciiLetter(character) || isDigit(character);
    }

    /** A space, a tab or a line end. */
    static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    /** White space of Unicode. */
    static boolean isWhitespace(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\f'
                || character == '\r'
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation or a symbol of Unicode. */
    static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return isAsciiPunctuation((char) character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** The first index from here on that holds no space or tab. */
    static int skipBlanks(CountedText text, int from) {
        int index = from;
        while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
            index++;
        }
        return index;
    }

    /** The first index from here on that holds no space, tab or line end. */
    static int skipSpace(CountedText text, int from) {
        int index = from;
        while (index < text.length() && isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
