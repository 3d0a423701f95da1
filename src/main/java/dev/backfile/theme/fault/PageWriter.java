package dev.backfile.theme.fault;

import dev.backfile.diagnostic.Invisible;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Takes the text of a page, and no more of it than a page may have, and encodes it. Used again for page after page, by one
 * thread at a time.
 */
public final class PageWriter extends Writer {

    private static final int ROOM = 16 * 1024;

    private final CharsetEncoder encoder;
    private final int limit;
    private char[] text = new char[ROOM];
    private int length;
    private ByteBuffer encoded = ByteBuffer.allocate(2 * ROOM);

    /** A writer of pages in one encoding. */
    public PageWriter(Charset charset, int limit) {
        this.encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.limit = limit;
    }

    /** The text so far, encoded; what the encoding does not have becomes its replacement, as {@code ?}. */
    public byte[] bytes() {
        CharBuffer characters = CharBuffer.wrap(text, 0, length);
        encoder.reset();
        encoded.clear();
        while (encoder.encode(characters, encoded, true).isOverflow()
                || encoder.flush(encoded).isOverflow()) {
            encoded = ByteBuffer.allocate(2 * encoded.capacity()).put(encoded.flip());
        }
        return Arrays.copyOf(encoded.array(), encoded.position());
    }

    /** Takes out of the text so far the characters that no XML may have. */
    public void keepLegal() {
        int kept = 0;
        for (int index = 0; index < length; index++) {
            char character = text[index];
            if (!Invisible.is(character)) {
                text[kept++] = character;
            }
        }
        length = kept;
    }

    /** The text so far. */
    public String text() {
        return new String(text, 0, length);
    }

    /** Has this text in place of the one so far. */
    public void become(String other) throws IOException {
        clear();
        write(other, 0, other.length());
    }

    /** Begins anew. */
    public void clear() {
        length = 0;
    }

    /** How much room is kept for the next page. */
    public int capacity() {
        return Math.max(text.length, encoded.capacity());
    }

    @Override
    public void write(char[] characters, int offset, int count) throws IOException {
        require(count);
        System.arraycopy(characters, offset, text, length, count);
        length += count;
    }

    @Override
    public void write(String string, int offset, int count) throws IOException {
        require(count);
        string.getChars(offset, offset + count, text, length);
        length += count;
    }

    @Override
    public void write(int character) throws IOException {
        require(1);
        text[length++] = (char) character;
    }

    private void require(int count) throws IOException {
        int needed = length + count;
        if (needed > limit) {
            throw new PageTooLarge(limit);
        }
        if (needed > text.length) {
            text = Arrays.copyOf(text, Math.max(needed, Math.min(limit, 2 * text.length)));
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
