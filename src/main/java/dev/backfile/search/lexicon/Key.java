package dev.backfile.search.lexicon;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.search.bytes.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is found under a key of the lexicon: the groups of words that it belongs to, one but where languages differ.
 *
 * @param groups by the name of each group the articles of the block in which the very key stands as one of its words; 0 where
 *     it is only the group's name, under which it has its home
 */
public record Key(Map<String, Integer> groups) {

    /** How the key of a word of a name begins: the word, the name's taxonomy and the name follow. */
    static final char NAME = '\u0001';

    /** How the key of a section begins: its name follows. */
    static final char SECTION = '\u0002';

    /** How a word begins that is spelt backwards. */
    static final char BACKWARDS = '\u0003';

    /** What stands between the parts of a name's key. */
    static final char BETWEEN = '\u001f';

    /** A key that helps to find others. */
    public static final Key OF_NOTHING = new Key(Map.of());

    /** Keeps a copy, in the order of names. */
    public Key {
        groups = groups.size() <= 1 ? Map.copyOf(groups) : Collections.unmodifiableMap(new TreeMap<>(groups));
    }

    private static final char FIRST_OF_WORDS = ' ';

    /** Whether a key is a word, and not one of those that stand for something else. */
    public static boolean isWord(String key) {
        return key.charAt(0) >= FIRST_OF_WORDS;
    }

    /** In how many articles it stands, as a word of all its groups. */
    public int count() {
        int count = 0;
        for (int ofGroup : groups.values()) {
            count += ofGroup;
        }
        return count;
    }

    /** About how many bytes it has in a shard: a sum over keys, so that no other shard has to be read to know its size. */
    public long size(String key) {
        return 8L + key.length() + count() * 5L / 4;
    }

    /** The same with more articles, or fewer, in which it stands as a word of a group. */
    public Key plus(Map<String, Integer> others) {
        Map<String, Integer> sums = new HashMap<>(groups);
        others.forEach((group, more) -> sums.merge(group, more, Integer::sum));
        return new Key(sums);
    }

    /** A word spelt backwards, as a key. */
    public static String backwards(String word) {
        return BACKWARDS + new StringBuilder(word).reverse().toString();
    }

    byte[] toBytes() {
        ByteWriter out = new ByteWriter().number(groups.size());
        groups.forEach((group, count) -> out.text(group).number(count));
        return out.toBytes();
    }

    static Key read(byte[] bytes) {
        Bytes in = new Bytes(bytes);
        Map<String, Integer> groups = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            groups.put(new String(in.block(), StandardCharsets.UTF_8), in.number());
        }
        return new Key(groups);
    }
}
