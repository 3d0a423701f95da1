package dev.backfile.search.index;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.Strings;
import dev.backfile.search.lexicon.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A part of the lexicon of a block: a range of keys, and the postings of their groups.
 *
 * @param keys what is found under each key, in order
 * @param groups each group that one of the keys names
 */
record Shard(SortedMap<String, Key> keys, Map<String, Group> groups) {

    /** The version of the format. */
    static final int VERSION = 1;

    /** What is written where a key names one group that none before it named. */
    static final int ONE_NEW = 0;

    /**
     * The bytes of its file.
     *
     * @param layout what the ids depend on
     * @param begin where its range begins
     * @param end where the next one begins; empty when there is none
     */
    byte[] toBytes(int layout, byte[] begin, byte[] end) {
        ByteWriter out = new ByteWriter();
        out.octet(VERSION).octet(layout >>> 8 & 0xff).octet(layout & 0xff);
        Strings.text(out, begin);
        Strings.text(out, end);
        out.number(keys.size());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<byte[]> first = new ArrayList<>();
        byte[] before = new byte[0];
        for (Map.Entry<String, Key> entry : keys.entrySet()) {
            byte[] key = KeyOrder.bytes(entry.getKey());
            Strings.frontCoded(out, before, key);
            int known = first.size();
            links(out, entry.getValue().groups(), numbers);
            while (known++ < numbers.size()) {
                first.add(key);
            }
            before = key;
        }
        groups(out, List.copyOf(numbers.keySet()), first);
        return out.toBytes();
    }

    private static void links(ByteWriter out, Map<String, Integer> links, Map<String, Integer> numbers) {
        boolean one = links.size() == 1
                && !numbers.containsKey(links.keySet().iterator().next());
        out.number(one ? ONE_NEW : links.size() + 1L);
        links.forEach((group, count) -> {
            int next = numbers.size();
            Integer number = numbers.putIfAbsent(group, next);
            if (!one) {
                out.number(number == null ? 0 : next - number);
            }
            out.number(count);
        });
    }

    private void groups(ByteWriter out, List<String> names, List<byte[]> first) {
        out.number(names.size());
        List<byte[]> postings = new ArrayList<>(names.size());
        for (int index = 0; index < names.size(); index++) {
            Group group = groups.get(names.get(index));
            Strings.frontCoded(out, first.get(index), KeyOrder.bytes(names.get(index)));
            boolean isSpread = !group.elsewhere().isEmpty();
            out.number(4L * group.postings().count()
                    + (isSpread ? 2 : 0)
                    + (group.postings().isWeighted() ? 1 : 0));
            byte[] bits = group.postings().toBytes();
            out.number(bits.length);
            if (isSpread) {
                Strings.list(out, group.elsewhere());
            }
            postings.add(bits);
        }
        postings.forEach(bits -> Strings.octets(out, bits, 0));
    }
}
