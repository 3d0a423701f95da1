package dev.backfile.markup.html;

import org.jsoup.parser.Parser;

/** Reads characters of HTML. */
public final class HtmlCharacters {

    private HtmlCharacters() {}

    /** Text between tags, its character references decoded. */
    static String decodeText(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** The value of an attribute, its character references decoded. */
    public static String decodeAttribute(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }
}
