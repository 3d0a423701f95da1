package dev.backfile.source.frontmatter;

/** Goes through a text line by line without cutting it up. */
public final class LineCursor {

    private final String text;
    private int start;
    private int end = -1;
    private int number;

    /** A cursor before the first line. */
    public LineCursor(String text) {
        this.text = text;
    }

    /** Goes to the next line, if there is one. */
    public boolean next() {
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
    public boolean nextNotBlank() {
        while (next()) {
            if (!line().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The line without its end. */
    public String line() {
        return text.substring(start, end);
    }

    /** Where the line begins in the text. */
    public int start() {
        return start;
    }

    /** Where the text goes on behind the line. */
    public int following() {
        return Math.min(end + 1, text.length());
    }

    /** The number of the line, counted from 1. */
    public int number() {
        return number;
    }
}
