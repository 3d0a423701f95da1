package dev.backfile.search.index;

import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Writes all shards of a block anew. */
final class BlockWriter {

    private final String name;
    private final BlockShape shape;
    private final Inverter inverter = new Inverter();

    BlockWriter(String name, BlockShape shape) {
        this.name = name;
        this.shape = shape;
    }

    /** Takes an article; they come in the order of their ids. */
    void add(int id, ArticleTerms terms) {
        inverter.add(id, terms);
    }

    /**
     * Writes the files.
     *
     * @param files takes each path with its bytes
     * @return the ranges of the shards
     */
    List<Range> write(BiConsumer<String, byte[]> files) {
        NavigableMap<String, Key> keys = withBackwards(inverter.keys());
        List<Range> ranges = ShardTree.cut(shape.largestShard(), items(keys));
        Map<String, List<String>> words = wordsOfGroups(keys);
        Iterator<Map.Entry<String, Key>> left = keys.entrySet().iterator();
        Map.Entry<String, Key> next = left.next();
        for (int index = 0; index < ranges.size(); index++) {
            byte[] begin = ranges.get(index).begin();
            byte[] end = index + 1 < ranges.size() ? ranges.get(index + 1).begin() : new byte[0];
            SortedMap<String, Key> part = new TreeMap<>(KeyOrder.BY_BYTES);
            while (next != null
                    && (end.length == 0 || Arrays.compareUnsigned(KeyOrder.bytes(next.getKey()), end) < 0)) {
                part.put(next.getKey(), next.getValue());
                next = left.hasNext() ? left.next() : null;
            }
            files.accept(
                    IndexFiles.shard(name, begin),
                    new Shard(part, groups(part, words)).toBytes(shape.layout(), begin, end));
        }
        return ranges;
    }

    private Map<String, Group> groups(SortedMap<String, Key> part, Map<String, List<String>> words) {
        Map<String, Group> groups = new HashMap<>();
        part.values()
                .forEach(key -> key.groups().keySet().forEach(group -> {
                    if (!groups.containsKey(group)) {
                        groups.put(group, new Group(inverter.postings(group), elsewhere(group, part, words)));
                    }
                }));
        return groups;
    }

    private static List<String> elsewhere(String group, SortedMap<String, Key> part, Map<String, List<String>> words) {
        return Group.isOfName(group) || !part.containsKey(group)
                ? List.of()
                : words.get(group).stream()
                        .filter(word -> !part.containsKey(word))
                        .toList();
    }

    private NavigableMap<String, Key> withBackwards(TreeMap<String, Key> keys) {
        List<String> backwards = new ArrayList<>();
        keys.forEach((key, value) -> {
            if (shape.isFoundByItsEnd(key, value.count())) {
                backwards.add(Key.backwards(key));
            }
        });
        backwards.forEach(key -> keys.put(key, Key.OF_NOTHING));
        return keys;
    }

    static List<Item> items(SortedMap<String, Key> keys) {
        List<Item> items = new ArrayList<>(keys.size());
        keys.forEach((key, value) -> items.add(new Item(KeyOrder.bytes(key), value.size(key))));
        return items;
    }

    private static Map<String, List<String>> wordsOfGroups(SortedMap<String, Key> keys) {
        Map<String, List<String>> words = new HashMap<>();
        keys.forEach((key, value) -> value.groups().forEach((group, count) -> {
            if (count > 0 && !Group.isOfName(group)) {
                words.computeIfAbsent(group, name -> new ArrayList<>(2)).add(key);
            }
        }));
        return words;
    }
}
