package dev.backfile.search.lexicon;

import java.util.HashMap;
import java.util.Map;

/** A key while articles are added to it: mostly of one group. */
final class GrowingKey {

    private final String group;
    private int count;
    private Map<String, Integer> others = Map.of();

    /** A key that no article has yet, as the name of a group, or as a word of it. */
    GrowingKey(String group) {
        this.group = group;
    }

    /** One article more in which it stands as a word of a group; tells whether it is the first one. */
    boolean add(String name) {
        return put(name, 1);
    }

    /** It is the name of a group. */
    void addHome(String name) {
        put(name, 0);
    }

    private boolean put(String name, int more) {
        if (name.equals(group)) {
            count += more;
            return count == more;
        }
        if (others.isEmpty()) {
            others = new HashMap<>(2);
        }
        return others.merge(name, more, Integer::sum) == more;
    }

    int count() {
        return count + others.values().stream().mapToInt(Integer::intValue).sum();
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
