package dev.backfile.notation;

/**
 * Writes text as JSON has it (RFC 8259). Control characters become escapes, and so do the line ends that JavaScript once
 * did not allow and halves of characters, which no file can hold.
 */
public final class JsonEscape {

    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private JsonEscape() {}

    /** Appends a text between quotation marks. */
    public static void append(StringBuilder json, String text) {
        append(json, text, false);
    }

    /**
     * Appends a text between quotation marks that may stand in a script element of a page: {@code <} becomes an escape, so
     * that nothing in the text can end the element or begin a comment in it.
     */
    public static void appendForScript(StringBuilder json, String text) {
        append(json, text, true);
    }

    private static void append(StringBuilder json, String text, boolean script) {
        json.append('"');
        int written = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '<' ? script : isSpecial(character, text, index)) {
                json.append(text, written, index);
                escape(json, character);
                written = index + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private static boolean isSpecial(char character, String text, int index) {
        if (character < DELETE) {
            return character < ' ' || character == '"' || character == '\\';
        }
        return character <= LAST_CONTROL
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR
                || Character.isSurrogate(character) && isHalf(character, text, index);
    }

    private static boolean isHalf(char character, String text, int index) {
        return Character.isHighSurrogate(character)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static void escape(StringBuilder json, char character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default ->
                json.append("\\u")
                        .append(hexadecimal(character >> 12))
                        .append(hexadecimal(character >> 8))
                        .append(hexadecimal(character >> 4))
                        .append(hexadecimal(character));
        }
    }

    private static char hexadecimal(int number) {
        return Character.toUpperCase(Character.forDigit(number & 0xf, 16));
    }
}
