package dev.backfile.search.lexicon;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.MergedRecords;
import dev.backfile.search.bytes.SortedRecords;
import dev.backfile.search.bytes.SpillFile;
import dev.backfile.search.lexicon.Inverter.Backwards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A lexicon in a file. */
final class SpilledLexicon implements Lexicon {

    private static final byte[] NOTHING = Key.OF_NOTHING.toBytes();

    private final SortedRecords groups;
    private final List<SortedRecords> keys;

    private SpilledLexicon(SortedRecords groups, List<SortedRecords> keys) {
        this.groups = groups;
        this.keys = keys;
    }

    /**
     * Merges the parts of a lexicon.
     *
     * @param file where they are, and where the whole of it goes
     * @param groups the groups of each range of articles
     * @param keys the keys of each range of articles
     * @param backwards which keys are found by their ends
     * @param mostInMemory how many bytes of memory it may take, about
     */
    static Lexicon of(
            SpillFile file,
            List<SortedRecords> groups,
            List<SortedRecords> keys,
            Backwards backwards,
            long mostInMemory) {
        SortedRecords.Writer whole = new SortedRecords.Writer(file);
        new MergedRecords(groups).forEachRemaining(group -> whole.add(group.key(), mergedGroup(group.values())));
        return new SpilledLexicon(whole.finish(), mergedKeys(file, keys, backwards, mostInMemory));
    }

    private static byte[] mergedGroup(List<byte[]> values) {
        return values.size() == 1
                ? values.get(0)
                : GroupRecord.of(values.stream().map(GroupRecord::read).toList())
                        .toBytes();
    }

    private static List<SortedRecords> mergedKeys(
            SpillFile file, List<SortedRecords> parts, Backwards backwards, long mostInMemory) {
        SortedRecords.Writer whole = new SortedRecords.Writer(file);
        List<SortedRecords> all = new ArrayList<>();
        List<String> endings = new ArrayList<>();
        long mostEndings = mostInMemory / Inverter.MEMORY_OF_KEY;
        new MergedRecords(parts).forEachRemaining(entries -> {
            Key key = merged(entries);
            whole.add(entries.key(), key.toBytes());
            String name = text(entries.key());
            if (backwards.has(name, key.count())) {
                endings.add(Key.backwards(name));
            }
            if (endings.size() > mostEndings) {
                all.add(sorted(file, endings));
            }
        });
        all.add(sorted(file, endings));
        all.add(whole.finish());
        return all;
    }

    private static Key merged(MergedRecords.Entries entries) {
        Key key = Key.read(entries.values().get(0));
        for (byte[] more : entries.values().subList(1, entries.values().size())) {
            key = key.plus(Key.read(more).groups());
        }
        return key;
    }

    /** Moves keys that are spelt backwards to the file. */
    private static SortedRecords sorted(SpillFile file, List<String> endings) {
        SortedRecords.Writer out = new SortedRecords.Writer(file);
        endings.sort(KeyOrder.BY_BYTES);
        endings.forEach(key -> out.add(KeyOrder.bytes(key), NOTHING));
        endings.clear();
        return out.finish();
    }

    @Override
    public Iterator<Entry> keys() {
        MergedRecords merged = new MergedRecords(keys);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return merged.hasNext();
            }

            @Override
            public Entry next() {
                MergedRecords.Entries next = merged.next();
                return new Entry(text(next.key()), merged(next));
            }
        };
    }

    @Override
    public Found group(String name) {
        return GroupRecord.read(groups.get(KeyOrder.bytes(name))).found();
    }

    private static String text(byte[] key) {
        return new String(key, StandardCharsets.UTF_8);
    }
}
