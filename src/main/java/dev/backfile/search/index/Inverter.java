package dev.backfile.search.index;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.SpillFile;
import dev.backfile.search.index.ArticleTerms.Link;
import dev.backfile.search.index.ArticleTerms.Membership;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns what each article is found by into what finds which articles. Takes the articles of a block in the order of their ids. Its
 * memory grows with the number of words; postings beyond a limit wait in a file.
 */
final class Inverter implements AutoCloseable {

    private static final byte[] NOTHING = {};

    private final Path scratch;
    private final long mostInMemory;
    private final Map<String, Growing> groups = new HashMap<>();
    private final Map<String, Counted> keys = new HashMap<>();
    private long inMemory;
    private @Nullable SpillFile spill;

    /**
     * An inverter.
     *
     * @param scratch where a file may be made
     * @param mostInMemory how many bytes of postings are kept in memory, about
     */
    Inverter(Path scratch, long mostInMemory) {
        this.scratch = scratch;
        this.mostInMemory = mostInMemory;
    }

    /**
     * The postings of a group so far: of each the gap before it and its weight, in few bytes. The first of them may have been
     * moved to a file, in runs.
     */
    private static final class Growing {

        private long[] runs = {};
        private byte[] bytes = NOTHING;
        private int length;
        private int count;
        private int last = -1;
        private final boolean weighted;

        Growing(boolean weighted) {
            this.weighted = weighted;
        }

        /** Adds an article; tells how many bytes more it takes. */
        int add(int id, int weight) {
            int before = bytes.length;
            long value = (long) (id - last - 1) << 4 | (weighted ? weight : 0);
            if (length + 6 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length == 0 ? 8 : bytes.length + bytes.length / 2 + 6);
            }
            while (value > 0x7f) {
                bytes[length++] = (byte) (value & 0x7f | 0x80);
                value >>>= 7;
            }
            bytes[length++] = (byte) value;
            last = id;
            count++;
            return bytes.length - before;
        }

        void moveTo(SpillFile file) {
            if (length > 0) {
                runs = Arrays.copyOf(runs, runs.length + 2);
                runs[runs.length - 2] = file.add(bytes, length);
                runs[runs.length - 1] = length;
                bytes = NOTHING;
                length = 0;
            }
        }

        private byte[] all(@Nullable SpillFile file) {
            if (runs.length == 0 || file == null) {
                return bytes;
            }
            int moved = 0;
            for (int run = 0; run < runs.length; run += 2) {
                moved += (int) runs[run + 1];
            }
            byte[] all = new byte[moved + length];
            int to = 0;
            for (int run = 0; run < runs.length; run += 2) {
                file.read(runs[run], (int) runs[run + 1], all, to);
                to += (int) runs[run + 1];
            }
            System.arraycopy(bytes, 0, all, to, length);
            return all;
        }

        Postings postings(@Nullable SpillFile file) {
            byte[] all = all(file);
            int[] ids = new int[count];
            byte[] weights = new byte[weighted ? count : 0];
            int id = -1;
            int offset = 0;
            for (int index = 0; index < count; index++) {
                long value = 0;
                int shift = 0;
                byte octet;
                do {
                    octet = all[offset++];
                    value |= (long) (octet & 0x7f) << shift;
                    shift += 7;
                } while (octet < 0);
                id += 1 + (int) (value >>> 4);
                ids[index] = id;
                if (weighted) {
                    weights[index] = (byte) (value & 0xf);
                }
            }
            return new Postings(ids, weights);
        }
    }

    /** A key so far: mostly of one group. */
    private static final class Counted {

        private final String group;
        private int count;
        private Map<String, Integer> others = Map.of();

        Counted(String group) {
            this.group = group;
        }

        void add(String name) {
            if (name.equals(group)) {
                count++;
                return;
            }
            if (others.isEmpty()) {
                others = new HashMap<>(2);
            }
            others.merge(name, 1, Integer::sum);
        }

        Key key() {
            if (others.isEmpty()) {
                return new Key(Map.of(group, count));
            }
            Map<String, Integer> groups = new HashMap<>(others);
            groups.put(group, count);
            return new Key(groups);
        }
    }

    void add(int id, ArticleTerms terms) {
        for (Membership member : terms.groups()) {
            Growing growing = groups.get(member.group());
            if (growing == null) {
                growing = new Growing(member.weight() != ArticleTerms.BELONGS);
                groups.put(member.group(), growing);
            }
            inMemory += growing.add(id, member.weight());
        }
        for (Link link : terms.links()) {
            Counted counted = keys.get(link.key());
            if (counted == null) {
                counted = new Counted(link.group());
                keys.put(link.key(), counted);
            }
            counted.add(link.group());
        }
        if (inMemory > mostInMemory) {
            spill();
        }
    }

    /** Moves all postings to the file, in the order in which they are read. */
    private void spill() {
        SpillFile file = spill == null ? SpillFile.at(scratch) : spill;
        spill = file;
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(KeyOrder.BY_BYTES))
                .forEach(group -> group.getValue().moveTo(file));
        file.flush();
        inMemory = 0;
    }

    /** Every key, in order, those of homes included; and none that is spelt backwards. */
    TreeMap<String, Key> keys() {
        TreeMap<String, Key> sorted = new TreeMap<>(KeyOrder.BY_BYTES);
        keys.forEach((key, counted) -> sorted.put(key, counted.key()));
        groups.keySet().stream().filter(name -> !Group.isOfName(name)).forEach(name -> {
            Key home = sorted.getOrDefault(name, Key.OF_NOTHING);
            sorted.put(name, home.plus(Map.of(name, 0)));
        });
        return sorted;
    }

    /** The articles of a group. */
    Postings postings(String group) {
        return groups.get(group).postings(spill);
    }

    @Override
    public void close() {
        if (spill != null) {
            spill.close();
        }
    }
}
