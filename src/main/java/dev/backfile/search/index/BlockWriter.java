package dev.backfile.search.index;

import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Writes all shards of a block anew. */
final class BlockWriter implements AutoCloseable {

    private final BlockFrame frame;
    private final Inverter inverter;

    BlockWriter(BlockFrame frame, Inverter inverter) {
        this.frame = frame;
        this.inverter = inverter;
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
        List<Range> ranges = ShardTree.cut(frame.shape().largestShard(), items(keys));
        new BlockContents(keys, inverter::postings, wordsOfGroups(keys)::get)
                .write(frame, ranges, range -> false, files);
        return ranges;
    }

    private NavigableMap<String, Key> withBackwards(TreeMap<String, Key> keys) {
        List<String> backwards = new ArrayList<>();
        keys.forEach((key, value) -> {
            if (frame.shape().isFoundByItsEnd(key, value.count())) {
                backwards.add(Key.backwards(key));
            }
        });
        backwards.forEach(key -> keys.put(key, Key.OF_NOTHING));
        return keys;
    }

    private static List<Item> items(SortedMap<String, Key> keys) {
        List<Item> items = new ArrayList<>(keys.size());
        keys.forEach((key, value) -> items.add(Item.of(key, value)));
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

    @Override
    public void close() {
        inverter.close();
    }
}
