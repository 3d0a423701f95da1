package dev.backfile.search.index;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.index.ArticleTerms.Link;
import dev.backfile.search.index.ArticleTerms.Membership;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Turns what each article is found by into what finds which articles. Takes the articles of a block in the order of their ids. */
final class Inverter {

    private final Map<String, Growing> groups = new HashMap<>();
    private final Map<String, Counted> keys = new HashMap<>();

    /** The postings of a group so far: of each the gap before it and its weight, in few bytes. */
    private static final class Growing {

        private byte[] bytes = new byte[4];
        private int length;
        private int count;
        private int last = -1;
        private final boolean weighted;

        Growing(boolean weighted) {
            this.weighted = weighted;
        }

        void add(int id, int weight) {
            long value = (long) (id - last - 1) << 4 | (weighted ? weight : 0);
            if (length + 6 > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(8, bytes.length + bytes.length / 2) + 6);
            }
            while (value > 0x7f) {
                bytes[length++] = (byte) (value & 0x7f | 0x80);
                value >>>= 7;
            }
            bytes[length++] = (byte) value;
            last = id;
            count++;
        }

        Postings postings() {
            int[] ids = new int[count];
            byte[] weights = new byte[weighted ? count : 0];
            int id = -1;
            int offset = 0;
            for (int index = 0; index < count; index++) {
                long value = 0;
                int shift = 0;
                byte octet;
                do {
                    octet = bytes[offset++];
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
            TreeMap<String, Integer> groups = new TreeMap<>(others);
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
            growing.add(id, member.weight());
        }
        for (Link link : terms.links()) {
            Counted counted = keys.get(link.key());
            if (counted == null) {
                counted = new Counted(link.group());
                keys.put(link.key(), counted);
            }
            counted.add(link.group());
        }
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
        return groups.get(group).postings();
    }
}
