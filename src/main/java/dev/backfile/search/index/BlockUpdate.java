package dev.backfile.search.index;

import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import dev.backfile.search.lexicon.Key;
import dev.backfile.search.lexicon.Lexicon;
import dev.backfile.search.lexicon.Postings;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes those shards of a block that a change reaches; of the others only their sizes are looked at. */
final class BlockUpdate {

    private static final TreeSet<String> NO_WORDS = inOrder(List.of());

    private static final long MOST_LOADED = 64L << 20;

    private final BlockFrame frame;
    private final List<Range> before;
    private final IndexChanges files;
    private final BitSet loaded = new BitSet();
    private long bytesLoaded;
    private final TreeMap<String, Key> keys = new TreeMap<>(KeyOrder.BY_BYTES);
    private final Map<String, Postings> postings = new HashMap<>();
    private final Map<String, TreeSet<String>> words = new HashMap<>();

    BlockUpdate(BlockFrame frame, List<Range> before, IndexChanges files) {
        this.frame = frame;
        this.before = before;
        this.files = files;
    }

    /**
     * Writes the files.
     *
     * @param changes what changed
     * @return the ranges of the shards
     * @throws DamagedIndexException if the files are not what they should be, or so much changes that they do not fit into memory
     */
    List<Range> write(TermChanges changes) {
        changes.settle();
        loadAllOf(changes);
        apply(changes);
        List<Range> ranges = cut();
        while (loadHalves(ranges)) {
            ranges = cut();
        }
        Set<Extent> asTheyWere = new HashSet<>();
        for (int index = 0; index < before.size(); index++) {
            if (!loaded.get(index)) {
                asTheyWere.add(Extent.of(before, index));
            }
        }
        Set<Range> kept = new HashSet<>();
        for (int index = 0; index < ranges.size(); index++) {
            if (asTheyWere.contains(Extent.of(ranges, index))) {
                kept.add(ranges.get(index));
                files.keep(IndexFiles.shard(frame.name(), ranges.get(index).begin()));
            }
        }
        new BlockContents(entries(), this::group).write(frame, ranges, kept::contains, files::put);
        return ranges;
    }

    private Iterator<Lexicon.Entry> entries() {
        return keys.entrySet().stream()
                .map(entry -> new Lexicon.Entry(entry.getKey(), entry.getValue()))
                .iterator();
    }

    private Lexicon.Found group(String name) {
        return new Lexicon.Found(Objects.requireNonNull(postings.get(name)), words.getOrDefault(name, NO_WORDS));
    }

    private void loadAllOf(TermChanges changes) {
        changes.keys().keySet().forEach(this::load);
        for (String group : changes.groups()) {
            if (Group.isOfName(group)) {
                changes.keysOfName(group).forEach(this::load);
            } else {
                load(group);
                List.copyOf(words.getOrDefault(group, new TreeSet<>())).forEach(this::load);
            }
        }
    }

    private void load(String key) {
        byte[] bytes = KeyOrder.bytes(key);
        int low = 0;
        int high = before.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Arrays.compareUnsigned(before.get(middle).begin(), bytes) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        load(low);
    }

    private void load(int index) {
        if (loaded.get(index)) {
            return;
        }
        loaded.set(index);
        byte[] file =
                files.read(IndexFiles.shard(frame.name(), before.get(index).begin()));
        bytesLoaded += file.length;
        if (bytesLoaded > MOST_LOADED) {
            throw new DamagedIndexException("more shards than fit into memory");
        }
        Shard shard = ShardReader.read(file);
        keys.putAll(shard.keys());
        shard.groups().forEach((name, group) -> {
            postings.putIfAbsent(name, group.postings());
            if (!Group.isOfName(name) && shard.keys().containsKey(name)) {
                words.put(name, inOrder(group.elsewhere()));
            }
        });
        shard.keys()
                .forEach((key, value) -> value.groups().forEach((group, count) -> {
                    if (count > 0 && words.containsKey(group) && shard.keys().containsKey(group)) {
                        words.get(group).add(key);
                    }
                }));
    }

    private static TreeSet<String> inOrder(Collection<String> words) {
        TreeSet<String> sorted = new TreeSet<>(KeyOrder.BY_BYTES);
        sorted.addAll(words);
        return sorted;
    }

    private void apply(TermChanges changes) {
        for (String group : changes.groups()) {
            Postings now = changes.applyTo(group, postings.getOrDefault(group, new Postings(new int[0], new byte[0])));
            if (now.count() > 0) {
                postings.put(group, now);
            } else {
                postings.remove(group);
            }
        }
        Set<String> touched = new HashSet<>(changes.keys().keySet());
        changes.groups().stream().filter(Key::isWord).forEach(touched::add);
        touched.forEach(key -> change(key, changes.keys().getOrDefault(key, Map.of())));
        words.keySet().removeIf(group -> !postings.containsKey(group));
    }

    private void change(String key, Map<String, Integer> more) {
        Key old = keys.getOrDefault(key, Key.OF_NOTHING);
        Map<String, Integer> counts = new HashMap<>(old.plus(more).groups());
        counts.entrySet().removeIf(link -> link.getValue() == 0);
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new DamagedIndexException("a word that is counted too low");
        }
        if (Key.isWord(key) && postings.containsKey(key)) {
            counts.putIfAbsent(key, 0);
        }
        Key now = new Key(counts);
        if (counts.isEmpty()) {
            keys.remove(key);
        } else {
            keys.put(key, now);
        }
        more.keySet().stream().filter(Key::isWord).forEach(group -> {
            TreeSet<String> ofGroup = words.computeIfAbsent(group, name -> inOrder(List.of()));
            if (counts.getOrDefault(group, 0) > 0) {
                ofGroup.add(key);
            } else {
                ofGroup.remove(key);
            }
        });
        changeBackwards(key, old.count(), now.count());
    }

    private void changeBackwards(String key, int before, int now) {
        boolean isThere = frame.shape().isFoundByItsEnd(key, now);
        if (frame.shape().isFoundByItsEnd(key, before) != isThere) {
            String backwards = Key.backwards(key);
            load(backwards);
            if (isThere) {
                keys.put(backwards, Key.OF_NOTHING);
            } else {
                keys.remove(backwards);
            }
        }
    }

    private List<Range> cut() {
        List<Item> items = new ArrayList<>();
        var left = keys.entrySet().iterator();
        Map.Entry<String, Key> next = left.hasNext() ? left.next() : null;
        for (int index = 0; index < before.size(); index++) {
            if (!loaded.get(index)) {
                items.addAll(before.get(index).leaves());
            }
            byte[] end = Range.end(before, index);
            while (next != null && BlockContents.isBefore(next.getKey(), end)) {
                items.add(Item.of(next.getKey(), next.getValue()));
                next = left.hasNext() ? left.next() : null;
            }
        }
        return ShardTree.cut(frame.shape().largestShard(), items);
    }

    /** Loads every shard that is to become a part of another one, or other parts; tells whether there was one. */
    private boolean loadHalves(List<Range> ranges) {
        Set<Extent> same = new HashSet<>();
        for (int index = 0; index < ranges.size(); index++) {
            same.add(Extent.of(ranges, index));
        }
        int known = loaded.cardinality();
        for (int index = 0; index < before.size(); index++) {
            if (!same.contains(Extent.of(before, index))) {
                load(index);
            }
        }
        return loaded.cardinality() > known;
    }

    /** From where to where a shard reaches. */
    private record Extent(ByteBuffer begin, ByteBuffer end) {

        static Extent of(List<Range> ranges, int index) {
            return new Extent(ByteBuffer.wrap(ranges.get(index).begin()), ByteBuffer.wrap(Range.end(ranges, index)));
        }
    }
}
