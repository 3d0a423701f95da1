package dev.backfile.search.lexicon;

import dev.backfile.search.bytes.KeyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A group of words while articles are added to it, in few bytes. */
final class GrowingGroup {

    private static final byte[] NOTHING = {};

    /** The most bytes that an article takes. */
    private static final int LONGEST = 6;

    private final boolean isWeighted;
    private byte[] gaps = NOTHING;
    private int length;
    private int count;
    private int last = -1;
    private List<String> words = List.of();

    GrowingGroup(boolean isWeighted) {
        this.isWeighted = isWeighted;
    }

    /** Adds an article, of a higher id than all before it; tells how many bytes more it takes. */
    int add(int id, int weight) {
        int before = gaps.length;
        long value = GroupRecord.value(id, last, isWeighted ? weight : 0);
        if (length + LONGEST > gaps.length) {
            gaps = Arrays.copyOf(gaps, gaps.length == 0 ? 8 : gaps.length + gaps.length / 2 + LONGEST);
        }
        while (value > 0x7f) {
            gaps[length++] = (byte) (value & 0x7f | 0x80);
            value >>>= 7;
        }
        gaps[length++] = (byte) value;
        last = id;
        count++;
        return gaps.length - before;
    }

    /** Adds a word, which it does not have yet. */
    void add(String word) {
        if (words.isEmpty()) {
            words = List.of(word);
            return;
        }
        if (words.size() == 1) {
            words = new ArrayList<>(words);
        }
        words.add(word);
    }

    GroupRecord record() {
        List<String> sorted = words;
        if (words.size() > 1) {
            sorted = new ArrayList<>(words);
            sorted.sort(KeyOrder.BY_BYTES);
        }
        return new GroupRecord(isWeighted, count, last, Arrays.copyOf(gaps, length), sorted);
    }
}
