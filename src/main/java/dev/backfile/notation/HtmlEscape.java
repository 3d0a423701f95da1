package dev.backfile.notation;

/** Writes text as HTML has it. */
public final class HtmlEscape {

    private HtmlEscape() {}

    /** Appends text so that it may stand between tags and in quoted attribute values. */
    public static void append(StringBuilder html, CharSequence text) {
        String string = text.toString();
        int index = special(string, 0);
        if (index == string.length()) {
            html.append(string);
            return;
        }
        char[] characters = string.toCharArray();
        int done = 0;
        while (index < characters.length) {
            html.append(characters, done, index - done);
            append(html, characters[index]);
            done = index + 1;
            index = special(string, done);
        }
        html.append(characters, done, characters.length - done);
    }

    private static int special(String text, int from) {
        int index = from;
        while (index < text.length() && !isSpecial(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isSpecial(char character) {
        return character == '&' || character == '<' || character == '>' || character == '"';
    }

    /** Appends one character of text. */
    public static void append(StringBuilder html, char character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(character);
        }
    }

    /** Appends an attribute with its leading space. */
    public static void attribute(StringBuilder html, String name, CharSequence value) {
        html.append(' ').append(name).append("=\"");
        append(html, value);
        html.append('"');
    }

    /** Text as HTML. */
    public static String of(String text) {
        if (special(text, 0) == text.length()) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length() + 16);
        append(html, text);
        return html.toString();
    }
}
