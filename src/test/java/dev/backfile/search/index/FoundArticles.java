package dev.backfile.search.index;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.lexicon.Key;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds articles in the files of an index, as the script of the search page does: in the one shard that a word can stand in. */
public final class FoundArticles {

    private final Map<String, SortedMap<String, Shard>> blocks = new TreeMap<>();

    /** The articles in an index of these files, by their paths. */
    public FoundArticles(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            String[] names = path.split("/");
            String name = names[names.length - 1];
            if (name.startsWith("s") && name.endsWith(".bin") && names.length == 3) {
                blocks.computeIfAbsent(names[1], block -> new TreeMap<>())
                        .put(name.substring(1, name.length() - 4), ShardReader.read(bytes));
            }
        });
    }

    /** Where a word or another one of its stems stands: in each block, by the ids. */
    public TreeSet<String> of(String word) {
        TreeSet<String> groups = new TreeSet<>();
        blocks.values()
                .forEach(shards -> key(shards, word).groups().forEach((group, count) -> {
                    if (count > 0) {
                        groups.add(group);
                    }
                }));
        TreeSet<String> found = new TreeSet<>();
        blocks.forEach((block, shards) -> groups.forEach(group -> {
            String key = key(shards, word).groups().containsKey(group) ? word : group;
            if (key(shards, key).groups().containsKey(group)) {
                for (int id : shard(shards, key).groups().get(group).postings().ids()) {
                    found.add(block + id);
                }
            }
        }));
        return found;
    }

    private static Key key(SortedMap<String, Shard> shards, String key) {
        return shard(shards, key).keys().getOrDefault(key, Key.OF_NOTHING);
    }

    /** The last shard that does not begin behind a key. */
    private static Shard shard(SortedMap<String, Shard> shards, String key) {
        String behind = HexFormat.of().formatHex(KeyOrder.bytes(key)) + "\0";
        return shards.get(shards.headMap(behind).lastKey());
    }
}
