package dev.backfile.markup.html;

import org.jsoup.parser.Parser;

/** Writes and reads characters of HTML. */
public final class HtmlCharacters {

    private HtmlCharacters() {}

    /** Appends text so that it may stand between tags and in quoted attribute values. */
    public static void escape(StringBuilder html, CharSequence text) {
        char[] characters = text.toString().toCharArray();
        int done = 0;
        for (int index = 0; index < characters.length; index++) {
            char character = characters[index];
            if (character == '&' || character == '<' || character == '>' || character == '"') {
                html.append(characters, done, index - done);
                escape(html, character);
                done = index + 1;
            }
        }
        html.append(characters, done, characters.length - done);
    }

    /** Appends one character of text. */
    public static void escape(StringBuilder html, char character) {
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
        escape(html, value);
        html.append('"');
    }

    /** Text between tags, its character references decoded. */
    static String decodeText(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** The value of an attribute, its character references decoded. */
    static String decodeAttribute(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }
}
