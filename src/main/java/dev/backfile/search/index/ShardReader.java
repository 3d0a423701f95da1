package dev.backfile.search.index;

import dev.backfile.search.bytes.Bytes;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.lexicon.Key;
import dev.backfile.search.lexicon.Postings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the file of a shard. */
final class ShardReader {

    private final Bytes in;
    private final List<byte[]> first = new ArrayList<>();

    private ShardReader(byte[] file) {
        this.in = new Bytes(file);
    }

    /** A link of a key to a group, by its number. */
    private record Link(int group, int count) {}

    /**
     * Reads a file.
     *
     * @throws DamagedIndexException if it is none
     */
    static Shard read(byte[] file) {
        try {
            return new ShardReader(file).read();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damage) {
            throw new DamagedIndexException("a shard that is not what was written");
        }
    }

    private Shard read() {
        if (in.octet() != Shard.VERSION) {
            throw new DamagedIndexException("a shard of another version");
        }
        in.skip(2);
        in.skip(in.number());
        in.skip(in.number());
        int size = in.number();
        List<String> names = new ArrayList<>();
        List<List<Link>> links = new ArrayList<>();
        byte[] key = new byte[0];
        for (int index = 0; index < size; index++) {
            key = in.frontCoded(key);
            names.add(text(key));
            links.add(links(key));
        }
        List<String> groupNames = new ArrayList<>();
        Map<String, Group> groups = groups(groupNames);
        SortedMap<String, Key> keys = new TreeMap<>(KeyOrder.BY_BYTES);
        for (int index = 0; index < size; index++) {
            Map<String, Integer> ofKey = new HashMap<>();
            for (Link link : links.get(index)) {
                ofKey.put(groupNames.get(link.group()), link.count());
            }
            keys.put(names.get(index), new Key(ofKey));
        }
        return new Shard(keys, groups);
    }

    private List<Link> links(byte[] key) {
        int way = in.number();
        int count = way == Shard.ONE_NEW ? 1 : way - 1;
        List<Link> links = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            int back = way == Shard.ONE_NEW ? 0 : in.number();
            links.add(new Link(first.size() - back, in.number()));
            if (back == 0) {
                first.add(key);
            }
        }
        return links;
    }

    /** Where the postings of a group are. */
    private record Extent(int count, boolean isWeighted, int length, List<String> elsewhere) {}

    private Map<String, Group> groups(List<String> names) {
        int size = in.number();
        List<Extent> extents = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            names.add(text(in.frontCoded(first.get(index))));
            int head = in.number();
            int length = in.number();
            extents.add(new Extent(head >>> 2, (head & 1) == 1, length, (head & 2) == 0 ? List.of() : list()));
        }
        Map<String, Group> groups = new HashMap<>();
        for (int index = 0; index < size; index++) {
            Extent extent = extents.get(index);
            Postings postings =
                    Postings.read(in.bytes(), in.offset(), extent.length(), extent.count(), extent.isWeighted());
            groups.put(names.get(index), new Group(postings, extent.elsewhere()));
            in.skip(extent.length());
        }
        return groups;
    }

    private List<String> list() {
        List<String> strings = new ArrayList<>();
        byte[] before = new byte[0];
        for (int left = in.number(); left > 0; left--) {
            before = in.frontCoded(before);
            strings.add(text(before));
        }
        return strings;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
