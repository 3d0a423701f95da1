package dev.backfile.search.lexicon;

import dev.backfile.search.bytes.BitReader;
import dev.backfile.search.bytes.BitWriter;
import java.util.Arrays;

/**
 * The articles of a group of words, by their ids, and how much each has to do with them.
 *
 * <p>In bytes: five bits for the parameter of the Rice code, then of each article the gap before it in that code and, where
 * there are weights, four bits of weight.
 *
 * @param ids the ids of articles in a block, ascending
 * @param weights the weight of each, from 0 to 15; empty where an article belongs to the group or does not, and no more
 */
public record Postings(int[] ids, byte[] weights) {

    /** The highest weight. */
    public static final int HIGHEST = 15;

    private static final int WEIGHT_BITS = 4;
    private static final int PARAMETER_BITS = 5;

    /** How many articles there are. */
    public int count() {
        return ids.length;
    }

    /** Whether the articles have weights. */
    public boolean isWeighted() {
        return weights.length > 0;
    }

    /** The bytes. */
    public byte[] toBytes() {
        if (ids.length == 0) {
            return new byte[0];
        }
        int parameter = parameter();
        BitWriter bits = new BitWriter();
        bits.bits(parameter, PARAMETER_BITS);
        int before = -1;
        for (int index = 0; index < ids.length; index++) {
            int gap = ids[index] - before - 1;
            bits.unary(gap >>> parameter);
            bits.bits(gap, parameter);
            if (isWeighted()) {
                bits.bits(weights[index], WEIGHT_BITS);
            }
            before = ids[index];
        }
        return bits.toBytes();
    }

    /** The parameter with which the gaps take the fewest bits; the smaller of two that do. */
    private int parameter() {
        int mean = (ids[ids.length - 1] + 1) / ids.length;
        int guess = 31 - Integer.numberOfLeadingZeros(Math.max(1, mean));
        int best = 0;
        long fewest = Long.MAX_VALUE;
        for (int parameter = Math.max(0, guess - 2); parameter <= guess + 1; parameter++) {
            long length = (long) ids.length * (parameter + 1);
            int before = -1;
            for (int id : ids) {
                length += id - before - 1 >>> parameter;
                before = id;
            }
            if (length < fewest) {
                fewest = length;
                best = parameter;
            }
        }
        return best;
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @param bytes holds it
     * @param offset where it begins
     * @param length how many bytes it has
     * @param count how many articles there are
     * @param weighted whether they have weights
     */
    public static Postings read(byte[] bytes, int offset, int length, int count, boolean weighted) {
        int[] ids = new int[count];
        byte[] weights = new byte[weighted ? count : 0];
        if (count > 0) {
            BitReader bits = new BitReader(bytes, offset, length);
            int parameter = bits.bits(PARAMETER_BITS);
            int before = -1;
            for (int index = 0; index < count; index++) {
                int gap = bits.unary() << parameter | bits.bits(parameter);
                before += gap + 1;
                ids[index] = before;
                if (weighted) {
                    weights[index] = (byte) bits.bits(WEIGHT_BITS);
                }
            }
        }
        return new Postings(ids, weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Postings postings
                && Arrays.equals(ids, postings.ids)
                && Arrays.equals(weights, postings.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(ids) + Arrays.toString(weights);
    }
}
