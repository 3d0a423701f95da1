package dev.backfile.cache.record;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link ByteWriter} wrote. What does not fit together is reported as {@link DamagedLedgerException}, never
 * believed.
 */
public final class ByteReader {

    private final byte[] bytes;
    private final int end;
    private int position;

    /** Reads an array from its beginning. */
    public ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** Reads a part of an array, whose end is exclusive. */
    public ByteReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /** The bytes that it reads, not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** Passes over some bytes, and gives the index of the first of them. */
    public int skip(int length) {
        need(length);
        position += length;
        return position - length;
    }

    /** Whether anything is left to read. */
    public boolean hasMore() {
        return position < end;
    }

    /** The next value, yes or no. */
    public boolean flag() {
        return octet() != 0;
    }

    /** The next byte, from 0 to 255. */
    public int octet() {
        need(1);
        return bytes[position++] & 0xff;
    }

    /** The next number of varying length, 0 or more. */
    public long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int octet = octet();
            if (octet < 0x80) {
                return value | (long) octet << shift;
            }
            value |= (long) (octet & 0x7f) << shift;
        }
        throw new DamagedLedgerException("a number without an end");
    }

    /** A number that counts something. */
    public int count() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new DamagedLedgerException("no count: " + value);
        }
        return (int) value;
    }

    /** The next 64 bits. */
    public long bits() {
        need(8);
        int at = position;
        position = at + 8;
        return (long) half(at) << 32 | half(at + 4) & 0xffffffffL;
    }

    private int half(int at) {
        byte[] from = bytes;
        return from[at] << 24 | (from[at + 1] & 0xff) << 16 | (from[at + 2] & 0xff) << 8 | from[at + 3] & 0xff;
    }

    /** The next fingerprint. */
    public Fingerprint fingerprint() {
        return new Fingerprint(bits(), bits());
    }

    /** The next text. */
    public String text() {
        int length = count();
        need(length);
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** The next text, or null where none was written. */
    @Nullable
    public String optionalText() {
        return flag() ? text() : null;
    }

    /** A reader of the next block, of which nothing is copied. */
    public ByteReader block() {
        int length = count();
        int start = skip(length);
        return new ByteReader(bytes, start, start + length);
    }

    /** The next list, each member of which is read in the same way. */
    public <T> List<T> all(Function<ByteReader, T> each) {
        int count = count();
        need(Math.min(count, 1));
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(each.apply(this));
        }
        List<T> members = new ArrayList<>(Math.min(count, 1024));
        for (int index = 0; index < count; index++) {
            members.add(each.apply(this));
        }
        return List.copyOf(members);
    }

    private void need(int more) {
        if (more < 0 || end - position < more) {
            throw new DamagedLedgerException("a record is cut short");
        }
    }
}
