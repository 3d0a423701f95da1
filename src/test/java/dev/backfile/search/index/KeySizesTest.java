package dev.backfile.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are cut into the same shards whether all their sizes are known at once or few of them. */
class KeySizesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_ranges_are_those_of_all_keys_at_once(long seed) {
        Random random = new Random(seed);
        long largest = 50 + random.nextInt(2_000);
        List<Item> items = items(random);
        KeySizes sizes = new KeySizes(largest, 2 + random.nextInt(100));
        items.forEach(sizes::add);

        List<String> ranges = texts(sizes.cut());
        assertThat(ranges).isEqualTo(texts(ShardTree.cut(largest, items))).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void few_of_many_sizes_are_kept(long seed) {
        List<Item> items = items(new Random(seed));
        KeySizes sizes = new KeySizes(4_000, 100);
        items.forEach(sizes::add);

        assertThat(sizes.kept()).isLessThan(items.size() / 5);
    }

    private static List<String> texts(List<Range> ranges) {
        return ranges.stream()
                .map(range -> Arrays.toString(range.begin())
                        + range.leaves().stream()
                                .map(leaf -> Arrays.toString(leaf.begin()) + leaf.size())
                                .toList())
                .toList();
    }

    /** Keys of few letters, many of which begin alike, some of them for very long. */
    private static List<Item> items(Random random) {
        List<byte[]> keys = new ArrayList<>();
        Stream.generate(() -> key(random)).limit(3_000).forEach(keys::add);
        keys.sort(Arrays::compareUnsigned);
        List<Item> items = new ArrayList<>();
        byte[] before = {};
        for (byte[] key : keys) {
            if (!Arrays.equals(key, before)) {
                items.add(new Item(key, 8 + (random.nextInt(50) == 0 ? random.nextInt(5_000) : random.nextInt(20))));
            }
            before = key;
        }
        return items;
    }

    private static byte[] key(Random random) {
        byte[] key = new byte[1 + (random.nextInt(9) == 0 ? 60 : random.nextInt(8))];
        for (int index = 0; index < key.length; index++) {
            key[index] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : index < 50 && key.length > 20 ? 7 : 9);
        }
        return key;
    }
}
