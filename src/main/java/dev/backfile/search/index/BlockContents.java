package dev.backfile.search.index;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.index.ShardTree.Range;
import dev.backfile.search.lexicon.Key;
import dev.backfile.search.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the shards of a block are made of, all of it or a part.
 *
 * @param keys the keys, in order, those of homes and those spelt backwards included; read once
 * @param groups tells the articles of a group, and its words if it has a home
 */
record BlockContents(Iterator<Lexicon.Entry> keys, Function<String, Lexicon.Found> groups) {

    /**
     * Writes shards.
     *
     * @param frame the block
     * @param ranges the ranges of all its shards
     * @param isKept which of them stay as they are; of no such one are the keys at hand
     * @param files takes each path with its bytes
     */
    void write(BlockFrame frame, List<Range> ranges, Predicate<Range> isKept, BiConsumer<String, byte[]> files) {
        Lexicon.Entry next = next();
        for (int index = 0; index < ranges.size(); index++) {
            Range range = ranges.get(index);
            byte[] end = Range.end(ranges, index);
            SortedMap<String, Key> part = new TreeMap<>(KeyOrder.BY_BYTES);
            while (next != null && isBefore(next.name(), end)) {
                part.put(next.name(), next.key());
                next = next();
            }
            if (!isKept.test(range)) {
                files.accept(
                        IndexFiles.shard(frame.name(), range.begin()),
                        new Shard(part, groups(part)).toBytes(frame.shape().layout(), range.begin(), end));
            }
        }
    }

    private Lexicon.@Nullable Entry next() {
        return keys.hasNext() ? keys.next() : null;
    }

    /** Whether a key stands before the end of a range. */
    static boolean isBefore(String key, byte[] end) {
        return end.length == 0 || Arrays.compareUnsigned(KeyOrder.bytes(key), end) < 0;
    }

    private Map<String, Group> groups(SortedMap<String, Key> part) {
        Map<String, Group> found = new HashMap<>();
        part.values()
                .forEach(key -> key.groups()
                        .keySet()
                        .forEach(
                                name -> found.computeIfAbsent(name, group -> group(group, groups.apply(group), part))));
        return found;
    }

    private static Group group(String name, Lexicon.Found found, SortedMap<String, Key> part) {
        boolean isAway = Group.isOfName(name) || !part.containsKey(name);
        return new Group(
                found.postings(),
                isAway
                        ? List.of()
                        : found.words().stream()
                                .filter(word -> !part.containsKey(word))
                                .toList());
    }
}
