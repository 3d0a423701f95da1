package dev.backfile.search.bytes;

import java.util.Arrays;

/** Reads the bytes of a file one after the other. */
public final class Bytes {

    private final byte[] bytes;
    private int offset;

    /** Reads bytes from the first one on. */
    public Bytes(byte[] bytes) {
        this(bytes, 0);
    }

    /** Reads bytes from one of them on. */
    public Bytes(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.offset = offset;
    }

    /** All bytes. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the next byte is. */
    public int offset() {
        return offset;
    }

    /** The next byte, as a number from 0 to 255. */
    public int octet() {
        return bytes[offset++] & 0xff;
    }

    /** The next number, of seven bits a byte, the lowest first. */
    public int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7f) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new DamagedIndexException("a number that does not end");
    }

    /** The next number, which may be larger than an {@code int}. */
    public long longNumber() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7fL) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new DamagedIndexException("a number that does not end");
    }

    /** Passes over so many bytes. */
    public void skip(int count) {
        offset += count;
    }

    /** The next string of bytes, with its length in front. */
    public byte[] block() {
        int length = number();
        byte[] block = Arrays.copyOfRange(bytes, offset, Math.addExact(offset, length));
        if (offset + length > bytes.length) {
            throw new DamagedIndexException("bytes that are missing");
        }
        offset += length;
        return block;
    }

    /** Eight bytes, the highest first. */
    public long bits() {
        long value = 0;
        for (int index = 0; index < Long.BYTES; index++) {
            value = value << Byte.SIZE | octet();
        }
        return value;
    }

    /** The next string of bytes that begins like the one before it. */
    public byte[] frontCoded(byte[] before) {
        int shared = number();
        int rest = number();
        byte[] key = Arrays.copyOf(before, shared + rest);
        System.arraycopy(bytes, offset, key, shared, rest);
        offset += rest;
        return key;
    }
}
