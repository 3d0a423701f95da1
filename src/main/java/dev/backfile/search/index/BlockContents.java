package dev.backfile.search.index;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.index.ShardTree.Range;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the shards of a block are made of, all of it or a part.
 *
 * @param keys the keys, in order, those of homes and those spelt backwards included
 * @param postings tells the articles of a group
 * @param words tells the words of a group that has a home, in order
 */
record BlockContents(
        SortedMap<String, Key> keys, Function<String, Postings> postings, Function<String, Collection<String>> words) {

    /**
     * Writes shards.
     *
     * @param frame the block
     * @param ranges the ranges of all its shards
     * @param isKept which of them stay as they are; of no such one are the keys at hand
     * @param files takes each path with its bytes
     */
    void write(BlockFrame frame, List<Range> ranges, Predicate<Range> isKept, BiConsumer<String, byte[]> files) {
        Iterator<Map.Entry<String, Key>> left = keys.entrySet().iterator();
        Map.Entry<String, Key> next = left.hasNext() ? left.next() : null;
        for (int index = 0; index < ranges.size(); index++) {
            Range range = ranges.get(index);
            byte[] end = Range.end(ranges, index);
            String first = next == null ? "" : next.getKey();
            while (next != null && isBefore(next.getKey(), end)) {
                next = left.hasNext() ? left.next() : null;
            }
            if (!isKept.test(range)) {
                SortedMap<String, Key> part = next == null ? keys.tailMap(first) : keys.subMap(first, next.getKey());
                files.accept(
                        IndexFiles.shard(frame.name(), range.begin()),
                        new Shard(part, groups(part)).toBytes(frame.shape().layout(), range.begin(), end));
            }
        }
    }

    /** Whether a key stands before the end of a range. */
    static boolean isBefore(String key, byte[] end) {
        return end.length == 0 || Arrays.compareUnsigned(KeyOrder.bytes(key), end) < 0;
    }

    private Map<String, Group> groups(SortedMap<String, Key> part) {
        Map<String, Group> groups = new HashMap<>();
        part.values()
                .forEach(key -> key.groups()
                        .keySet()
                        .forEach(name -> groups.computeIfAbsent(
                                name, group -> new Group(postings.apply(group), elsewhere(group, part)))));
        return groups;
    }

    private List<String> elsewhere(String group, SortedMap<String, Key> part) {
        return Group.isOfName(group) || !part.containsKey(group)
                ? List.of()
                : words.apply(group).stream()
                        .filter(word -> !part.containsKey(word))
                        .toList();
    }
}
