package dev.backfile.search.lexicon;

import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.lexicon.Inverter.Backwards;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A lexicon that fits into memory. */
final class HeldLexicon implements Lexicon {

    private final Map<String, GrowingGroup> groups;
    private final Map<String, GrowingKey> keys;
    private final List<String> names;

    HeldLexicon(Map<String, GrowingGroup> groups, Map<String, GrowingKey> keys, Backwards backwards) {
        this.groups = groups;
        this.keys = keys;
        this.names = new ArrayList<>(keys.keySet());
        keys.forEach((name, key) -> {
            if (backwards.has(name, key.count())) {
                names.add(Key.backwards(name));
            }
        });
        names.sort(KeyOrder.BY_BYTES);
    }

    @Override
    public Iterator<Entry> keys() {
        return names.stream().map(name -> new Entry(name, key(name))).iterator();
    }

    private Key key(String name) {
        GrowingKey key = keys.get(name);
        return key == null ? Key.OF_NOTHING : key.key();
    }

    @Override
    public Found group(String name) {
        return Objects.requireNonNull(groups.get(name)).record().found();
    }
}
