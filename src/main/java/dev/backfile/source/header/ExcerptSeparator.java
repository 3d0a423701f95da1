package dev.backfile.source.header;

import dev.backfile.source.frontmatter.LineCursor;

/** What ends the summary of a text by a setting, as Jekyll has it, becomes the mark that does so here. */
public final class ExcerptSeparator {

    private static final String MARK = "<!--more-->";

    private ExcerptSeparator() {}

    /** The text with the mark in place of the first separator that stands in no block of code; all lines stay in their places. */
    public static String marked(String text, String separator) {
        if (separator.isBlank() || text.indexOf(separator) < 0) {
            return text;
        }
        LineCursor lines = new LineCursor(text);
        boolean code = false;
        while (lines.next()) {
            String line = lines.line();
            code ^= line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
            int at = code ? -1 : line.indexOf(separator);
            if (at >= 0) {
                return text.substring(0, lines.start() + at)
                        + MARK
                        + text.substring(lines.start() + at + separator.length());
            }
        }
        return text;
    }
}
