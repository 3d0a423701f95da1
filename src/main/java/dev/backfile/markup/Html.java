package dev.backfile.markup;

import org.jsoup.parser.Parser;

/** Writes and reads characters of HTML. */
final class Html {

    private Html() {}

    /** Appends text so that it may stand between tags and in quoted attribute values. */
    static void escape(StringBuilder html, CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            escape(html, text.charAt(index));
        }
    }

    /** Appends one character of text. */
    static void escape(StringBuilder html, char character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(character);
        }
    }

    /** Appends an attribute with its leading space. */
    static void attribute(StringBuilder html, String name, CharSequence value) {
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
