package dev.backfile.search.index;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.lexicon.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the keys of a block into shards, so that an edit moves few borders: a range of keys that is too large is halved by the
 * next bit of their bytes, again and again, and what is left small joins its neighbour. Where a border is depends on the sizes of
 * the two sides alone, on no shard farther away.
 */
final class ShardTree {

    /** In bits: no file needs a longer name. Keys that begin with so many of the same stay together. */
    private static final int DEEPEST = 48 * Byte.SIZE;

    private final long largest;
    private final List<Item> items;
    private final long[] sums;

    private ShardTree(long largest, List<Item> items) {
        this.largest = largest;
        this.items = items;
        this.sums = new long[items.size() + 1];
        for (int index = 0; index < items.size(); index++) {
            sums[index + 1] = sums[index] + items.get(index).size();
        }
    }

    /**
     * A key, or a leaf.
     *
     * @param begin the bytes of the key, or where the leaf begins
     * @param size how large it is
     */
    record Item(byte[] begin, long size) {

        static Item of(String key, Key value) {
            return new Item(KeyOrder.bytes(key), value.size(key));
        }
    }

    /**
     * A range of keys that becomes a file.
     *
     * @param begin where it begins: the first range at nothing
     * @param leaves the leaves of the tree in it
     */
    record Range(byte[] begin, List<Item> leaves) {

        long size() {
            return leaves.stream().mapToLong(Item::size).sum();
        }

        /** Where a range ends: where the next one begins, or nowhere. */
        static byte[] end(List<Range> ranges, int index) {
            return index + 1 < ranges.size() ? ranges.get(index + 1).begin() : new byte[0];
        }

        private Range with(Range next) {
            List<Item> both = new ArrayList<>(leaves);
            both.addAll(next.leaves);
            return new Range(begin, List.copyOf(both));
        }
    }

    /**
     * The ranges, in order.
     *
     * @param largest how large a shard should be at most, about
     * @param items the keys, or leaves of an earlier tree in whose ranges no key is another, in order
     */
    static List<Range> cut(long largest, List<Item> items) {
        List<Range> ranges = new ShardTree(largest, items).cut(0, items.size(), new byte[0], 0);
        if (!ranges.isEmpty()) {
            ranges.set(0, new Range(new byte[0], ranges.get(0).leaves()));
        }
        return ranges;
    }

    /**
     * Fewer items that are cut as these are, whatever keys follow: those that will be in one leaf are one item, unless the last one is
     * among them.
     *
     * @param largest how large a shard should be at most, about
     * @param items the keys, or leaves of an earlier tree, in order
     */
    static List<Item> gathered(long largest, List<Item> items) {
        List<Item> gathered = new ArrayList<>();
        new ShardTree(largest, items).gather(0, items.size(), new byte[0], 0, gathered);
        return gathered;
    }

    private void gather(int from, int to, byte[] prefix, int depth, List<Item> gathered) {
        boolean isOpen = to == items.size();
        if (to - from <= 1) {
            gathered.addAll(items.subList(from, to));
        } else if (depth == DEEPEST || !isOpen && sums[to] - sums[from] <= largest) {
            gathered.add(new Item(trimmed(prefix), sums[to] - sums[from]));
        } else {
            byte[] upper = upper(prefix, depth);
            int middle = firstFrom(upper, from, to);
            gather(from, middle, prefix, depth + 1, gathered);
            gather(middle, to, upper, depth + 1, gathered);
        }
    }

    /**
     * Cuts those items that begin with the same bits.
     *
     * @param prefix these bits, the rest zero
     * @param depth how many bits these are
     */
    private List<Range> cut(int from, int to, byte[] prefix, int depth) {
        List<Range> ranges = new ArrayList<>();
        long size = sums[to] - sums[from];
        if (to - from <= 1 || size <= largest || depth == DEEPEST) {
            if (to > from) {
                byte[] begin = trimmed(prefix);
                ranges.add(new Range(begin, List.of(new Item(begin, size))));
            }
            return ranges;
        }
        byte[] upper = upper(prefix, depth);
        int middle = firstFrom(upper, from, to);
        ranges.addAll(cut(from, middle, prefix, depth + 1));
        join(ranges, cut(middle, to, upper, depth + 1));
        return ranges;
    }

    /** The bits, and a one behind them. */
    private static byte[] upper(byte[] prefix, int depth) {
        byte[] upper = Arrays.copyOf(prefix, Math.max(prefix.length, depth / 8 + 1));
        upper[depth / 8] |= (byte) (0x80 >>> depth % 8);
        return upper;
    }

    private void join(List<Range> ranges, List<Range> right) {
        if (!ranges.isEmpty() && !right.isEmpty()) {
            Range last = ranges.get(ranges.size() - 1);
            Range next = right.get(0);
            boolean oneIsSmall = Math.min(last.size(), next.size()) < largest / 4;
            if (oneIsSmall && last.size() + next.size() <= largest + largest / 2) {
                ranges.set(ranges.size() - 1, last.with(next));
                right.remove(0);
            }
        }
        ranges.addAll(right);
    }

    private int firstFrom(byte[] border, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(items.get(middle).begin(), border) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static byte[] trimmed(byte[] prefix) {
        int length = prefix.length;
        while (length > 0 && prefix[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(prefix, length);
    }
}
