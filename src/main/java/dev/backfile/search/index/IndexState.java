package dev.backfile.search.index;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.bytes.Bytes;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.Strings;
import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is remembered of an index, so that the next one can be made of it: which articles have which ids, and how it was cut. */
public final class IndexState {

    private static final int VERSION = 2;

    private final int span;
    private final List<String> stopWords;
    private final Map<String, Block> blocks;

    IndexState(int span, Collection<String> stopWords, Map<String, Block> blocks) {
        this.span = span;
        this.stopWords = List.copyOf(stopWords);
        this.blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }

    /**
     * An article.
     *
     * @param id its id in its block
     * @param state the fingerprint of all that it is found by
     */
    record Placed(int id, Fingerprint state) {}

    /**
     * A block.
     *
     * @param frame the block without its articles
     * @param articles its articles by their paths, by their ids
     * @param ranges the ranges of its shards
     */
    record Block(BlockFrame frame, Map<String, Placed> articles, List<Range> ranges) {

        static Block of(BlockPlan plan, List<Range> ranges) {
            Map<String, Placed> articles = new LinkedHashMap<>(2 * plan.ids().length);
            for (int index = 0; index < plan.ids().length; index++) {
                IndexedArticle article = plan.articles().get(index);
                articles.put(article.path(), new Placed(plan.ids()[index], article.state()));
            }
            return new Block(plan.frame(), articles, ranges);
        }
    }

    int span() {
        return span;
    }

    List<String> stopWords() {
        return stopWords;
    }

    Map<String, Block> blocks() {
        return blocks;
    }

    /** The paths of all articles in the index, those of the older block first, by their ids. */
    public Stream<String> paths() {
        return blocks.values().stream().flatMap(block -> block.articles().keySet().stream());
    }

    /** The state of an article in the index. */
    public Optional<Fingerprint> stateOf(String path) {
        return blocks.values().stream()
                .flatMap(block -> Optional.ofNullable(block.articles().get(path)).stream())
                .map(Placed::state)
                .findFirst();
    }

    /** Writes it behind what a writer has. */
    public void write(ByteWriter out) {
        out.octet(VERSION).number(span);
        Strings.list(out, stopWords);
        out.number(blocks.size());
        blocks.forEach((name, block) -> {
            Strings.text(out, KeyOrder.bytes(name));
            block.frame().space().write(out);
            out.number(block.frame().shape().largestShard())
                    .number(block.frame().shape().fewestForBackwards())
                    .number(block.articles().size());
            block.articles().forEach((path, placed) -> {
                Strings.text(out, KeyOrder.bytes(path));
                out.number(placed.id()).fingerprint(placed.state());
            });
            out.number(block.ranges().size());
            block.ranges().forEach(range -> {
                Strings.text(out, range.begin());
                out.number(range.leaves().size());
                range.leaves().forEach(leaf -> {
                    Strings.text(out, leaf.begin());
                    out.number(leaf.size());
                });
            });
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param in reads the bytes from where it begins, and then those behind it
     * @throws DamagedIndexException if it is something else
     */
    public static IndexState read(Bytes in) {
        try {
            if (in.octet() != VERSION) {
                throw new DamagedIndexException("a state of another version");
            }
            int span = in.number();
            List<String> stopWords = Strings.list(in);
            Map<String, Block> blocks = new LinkedHashMap<>();
            for (int left = in.number(); left > 0; left--) {
                String name = text(in);
                blocks.put(name, block(name, in));
            }
            return new IndexState(span, stopWords, blocks);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException damage) {
            throw new DamagedIndexException("a state that is not what was written");
        }
    }

    private static Block block(String name, Bytes in) {
        IdSpace space = IdSpace.read(in);
        BlockShape shape = new BlockShape(space.layout(), in.number(), in.number());
        Map<String, Placed> articles = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            articles.put(text(in), new Placed(in.number(), new Fingerprint(in.bits(), in.bits())));
        }
        List<Range> ranges = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            byte[] begin = in.block();
            List<Item> leaves = new ArrayList<>();
            for (int ofRange = in.number(); ofRange > 0; ofRange--) {
                leaves.add(new Item(in.block(), in.number()));
            }
            ranges.add(new Range(begin, List.copyOf(leaves)));
        }
        return new Block(new BlockFrame(name, space, shape), articles, List.copyOf(ranges));
    }

    private static String text(Bytes in) {
        return new String(in.block(), StandardCharsets.UTF_8);
    }
}
