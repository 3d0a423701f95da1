package dev.backfile.theme.model;

import org.jsoup.Jsoup;

/** The text of HTML for a description. Most summaries are one paragraph without markup, which needs no parser. */
final class DescriptionText {

    private static final String OPENING = "<p>";
    private static final String CLOSING = "</p>";
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private DescriptionText() {}

    /** The text of a piece of HTML, white space collapsed. */
    static String of(String html) {
        String inner = html.strip();
        if (inner.startsWith(OPENING) && inner.endsWith(CLOSING)) {
            inner = inner.substring(OPENING.length(), inner.length() - CLOSING.length());
        }
        return isPlain(inner) ? inner : Jsoup.parseBodyFragment(html).text();
    }

    private static boolean isPlain(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean plain = character >= ' '
                    && character != '<'
                    && character != '&'
                    && character != NO_BREAK_SPACE
                    && character != SOFT_HYPHEN
                    && character != ZERO_WIDTH_SPACE
                    && (character != ' ' || before != ' ');
            if (!plain) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || before != ' ';
    }
}
