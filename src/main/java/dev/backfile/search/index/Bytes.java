package dev.backfile.search.index;

import java.util.Arrays;

/** Reads the bytes of a file one after the other. */
final class Bytes {

    private final byte[] bytes;
    private int offset;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int offset() {
        return offset;
    }

    int octet() {
        return bytes[offset++] & 0xff;
    }

    int number() {
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

    void skip(int count) {
        offset += count;
    }

    byte[] block() {
        int length = number();
        byte[] block = Arrays.copyOfRange(bytes, offset, Math.addExact(offset, length));
        if (offset + length > bytes.length) {
            throw new DamagedIndexException("bytes that are missing");
        }
        offset += length;
        return block;
    }

    /** Eight bytes, the highest first. */
    long bits() {
        long value = 0;
        for (int index = 0; index < Long.BYTES; index++) {
            value = value << Byte.SIZE | octet();
        }
        return value;
    }

    byte[] frontCoded(byte[] before) {
        int shared = number();
        int rest = number();
        byte[] key = Arrays.copyOf(before, shared + rest);
        System.arraycopy(bytes, offset, key, shared, rest);
        offset += rest;
        return key;
    }
}
