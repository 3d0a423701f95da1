package dev.backfile.search.index;

import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import java.util.ArrayList;
import java.util.List;

/** How large the keys of a block are, in memory that grows with the number of its shards, not with that of its keys. */
final class KeySizes {

    private static final int FEWEST = 1 << 15;

    private final long largest;
    private final int fewest;
    private List<Item> items = new ArrayList<>();
    private int most;

    /**
     * Sizes of no key yet.
     *
     * @param largest how large a shard should be at most, about
     */
    KeySizes(long largest) {
        this(largest, FEWEST);
    }

    /** The same with another number of sizes that are kept whatever they are. */
    KeySizes(long largest, int fewest) {
        this.largest = largest;
        this.fewest = fewest;
        this.most = fewest;
    }

    /** Takes a key; they come in order. */
    void add(Item item) {
        items.add(item);
        if (items.size() >= most) {
            items = ShardTree.gathered(largest, items);
            most = Math.max(fewest, 2 * items.size());
        }
    }

    /** How many sizes are kept. */
    int kept() {
        return items.size();
    }

    /** The ranges into which the keys are cut. */
    List<Range> cut() {
        return ShardTree.cut(largest, items);
    }
}
