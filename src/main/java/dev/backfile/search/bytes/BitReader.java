package dev.backfile.search.bytes;

/** Reads what a {@link BitWriter} wrote. */
public final class BitReader {

    private final byte[] bytes;
    private final int end;
    private int next;
    private int current;
    private int left;

    /** Reads a part of some bytes. */
    public BitReader(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.next = offset;
        this.end = offset + length;
    }

    /** The next bits as a number, the highest of them first. */
    public int bits(int count) {
        int value = 0;
        for (int wanted = count; wanted > 0; ) {
            if (left == 0) {
                load();
            }
            int taken = Math.min(wanted, left);
            value = value << taken | current >>> left - taken & (1 << taken) - 1;
            left -= taken;
            wanted -= taken;
        }
        return value;
    }

    /** The next number that was written as so many ones, and a zero. */
    public int unary() {
        int number = 0;
        while (bits(1) == 1) {
            number++;
        }
        return number;
    }

    private void load() {
        if (next == end) {
            throw new DamagedIndexException("postings that end too early");
        }
        current = bytes[next++] & 0xff;
        left = 8;
    }
}
