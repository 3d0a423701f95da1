package dev.backfile.search.index;

import dev.backfile.search.index.ShardTree.Item;
import dev.backfile.search.index.ShardTree.Range;
import dev.backfile.search.lexicon.ArticleTerms;
import dev.backfile.search.lexicon.Inverter;
import dev.backfile.search.lexicon.Lexicon;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes all shards of a block anew. */
final class BlockWriter implements AutoCloseable {

    private final BlockFrame frame;
    private final Inverter inverter;

    BlockWriter(BlockFrame frame, Inverter inverter) {
        this.frame = frame;
        this.inverter = inverter;
    }

    /** Takes an article; they come in the order of their ids. */
    void add(int id, ArticleTerms terms) {
        inverter.add(id, terms);
    }

    /**
     * Writes the files.
     *
     * @param files takes each path with its bytes
     * @return the ranges of the shards
     */
    List<Range> write(BiConsumer<String, byte[]> files) {
        Lexicon lexicon = inverter.finish(frame.shape()::isFoundByItsEnd);
        KeySizes sizes = new KeySizes(frame.shape().largestShard());
        lexicon.keys().forEachRemaining(entry -> sizes.add(Item.of(entry.name(), entry.key())));
        List<Range> ranges = sizes.cut();
        new BlockContents(lexicon.keys(), lexicon::group).write(frame, ranges, range -> false, files);
        return ranges;
    }

    @Override
    public void close() {
        inverter.close();
    }
}
