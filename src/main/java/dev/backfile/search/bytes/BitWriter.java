package dev.backfile.search.bytes;

import java.util.Arrays;

/** Bits in a row, the highest of a byte first. */
public final class BitWriter {

    private byte[] bytes = new byte[64];
    private int length;
    private int open;
    private int free = 8;

    /** A writer of nothing yet. */
    public BitWriter() {}

    /** Writes the lowest bits of a value, the highest of them first. */
    public void bits(int value, int count) {
        for (int left = count; left > 0; ) {
            int taken = Math.min(left, free);
            open = open << taken | value >>> left - taken & (1 << taken) - 1;
            free -= taken;
            left -= taken;
            if (free == 0) {
                put();
            }
        }
    }

    /** Writes a number as so many ones, and a zero. */
    public void unary(int number) {
        for (int left = number; left > 0; left -= 24) {
            bits(0xffffff, Math.min(left, 24));
        }
        bits(0, 1);
    }

    /** All bytes, the rest of the last one filled with zeros. */
    public byte[] toBytes() {
        if (free < 8) {
            bits(0, free);
        }
        return Arrays.copyOf(bytes, length);
    }

    private void put() {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) open;
        open = 0;
        free = 8;
    }
}
