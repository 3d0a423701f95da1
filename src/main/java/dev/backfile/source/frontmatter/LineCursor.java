package dev.backfile.source.frontmatter;

/** Goes through a text line by line without cutting it up. */
final class LineCursor {

    private final String text;
    private int start;
    private int end = -1;
    private int number;

    /** A cursor before the first line. */
    LineCursor(String text) {
        this.text = text;
    }

    /** Goes to the next line, if there is one. */
    boolean next() {
        if (end >= text.length()) {
            return false;
        }
        start = end + 1;
        int newline = text.indexOf('\n', start);
        end = newline < 0 ? text.length() : newline;
        number++;
        return true;
    }

    /** Goes to the next line that is not blank, if there is one. */
    boolean nextNotBlank() {
        while (next()) {
            if (!line().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The line without its end. */
    String line() {
        return text.substring(start, end);
    }

    /** Where the line begins in the text. */
    int start() {
        return start;
    }

    /** Where the text goes on behind the line. */
    int following() {
        return Math.min(end + 1, text.length());
    }

    /** The number of the line, counted from 1. */
    int number() {
        return number;
    }
}
