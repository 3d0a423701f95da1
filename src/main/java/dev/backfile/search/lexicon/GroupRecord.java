package dev.backfile.search.lexicon;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.search.bytes.Bytes;
import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.Strings;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A group of words as the articles in a range of ids have it.
 *
 * @param isWeighted whether its articles have weights
 * @param count how many articles it has
 * @param last the id of the last one
 * @param gaps of each article the gap before it and its weight, as {@link #value} has them; the first gap begins at the first id of
 *     all
 * @param words its words, in order
 */
record GroupRecord(boolean isWeighted, int count, int last, byte[] gaps, List<String> words) {

    private static final int WEIGHT_BITS = 4;

    /** The number that stands for an article. */
    static long value(int id, int before, int weight) {
        return (long) (id - before - 1) << WEIGHT_BITS | weight;
    }

    /** The group as the articles of several ranges have it, lower ids first. */
    static GroupRecord of(List<GroupRecord> parts) {
        ByteWriter gaps = new ByteWriter();
        SortedSet<String> words = new TreeSet<>(KeyOrder.BY_BYTES);
        int count = 0;
        int last = -1;
        for (GroupRecord part : parts) {
            Bytes in = new Bytes(part.gaps);
            gaps.number(in.longNumber() - ((long) (last + 1) << WEIGHT_BITS));
            Strings.octets(gaps, part.gaps, in.offset());
            words.addAll(part.words);
            count += part.count;
            last = part.last;
        }
        return new GroupRecord(parts.get(0).isWeighted, count, last, gaps.toBytes(), List.copyOf(words));
    }

    byte[] toBytes() {
        ByteWriter out =
                new ByteWriter().flag(isWeighted).number(count).number(last).block(gaps);
        Strings.list(out, words);
        return out.toBytes();
    }

    static GroupRecord read(byte[] bytes) {
        Bytes in = new Bytes(bytes);
        return new GroupRecord(in.octet() == 1, in.number(), in.number(), in.block(), Strings.list(in));
    }

    Lexicon.Found found() {
        return new Lexicon.Found(postings(), words);
    }

    private Postings postings() {
        Bytes in = new Bytes(gaps);
        int[] ids = new int[count];
        byte[] weights = new byte[isWeighted ? count : 0];
        int id = -1;
        for (int index = 0; index < count; index++) {
            long value = in.longNumber();
            id += 1 + (int) (value >>> WEIGHT_BITS);
            ids[index] = id;
            if (isWeighted) {
                weights[index] = (byte) (value & Postings.HIGHEST);
            }
        }
        return new Postings(ids, weights);
    }
}
