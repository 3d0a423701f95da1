package dev.backfile.theme;

import java.io.IOException;
import java.io.Writer;

/**
 * Takes the text of a page, and no more of it than a page may have. Used again for page after page, by one thread at a
 * time.
 */
final class PageWriter extends Writer {

    private final StringBuilder text = new StringBuilder(16 * 1024);
    private final int limit;

    PageWriter(int limit) {
        this.limit = limit;
    }

    /** The text so far. */
    String text() {
        return text.toString();
    }

    /** Begins anew. */
    void clear() {
        text.setLength(0);
    }

    /** How much room is kept for the next page. */
    int capacity() {
        return text.capacity();
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        require(length);
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        require(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void write(int character) throws IOException {
        require(1);
        text.append((char) character);
    }

    private void require(int length) throws IOException {
        if (text.length() + length > limit) {
            throw new PageTooLarge(limit);
        }
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** A page has grown beyond its limit. */
    static final class PageTooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        PageTooLarge(int limit) {
            super("a page may have " + limit + " characters");
        }
    }
}
