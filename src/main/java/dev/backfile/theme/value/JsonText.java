package dev.backfile.theme.value;

/** Text as JSON writes it, so that it may also stand in a script element of a page. */
final class JsonText {

    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private JsonText() {}

    /**
     * Writes a text between quotation marks. {@code <} becomes an escape, so that nothing in the text can end a script
     * element or begin a comment in it; so do control characters and the line ends that JavaScript once did not allow.
     */
    static void write(String text, StringBuilder json) {
        json.append('"');
        int written = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (mustBeEscaped(character)) {
                json.append(text, written, index);
                escape(character, json);
                written = index + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private static boolean mustBeEscaped(char character) {
        if (character < DELETE) {
            return character < ' ' || character == '"' || character == '\\' || character == '<';
        }
        return character <= LAST_CONTROL || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR;
    }

    private static void escape(char character, StringBuilder json) {
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
