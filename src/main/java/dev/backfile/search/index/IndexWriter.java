package dev.backfile.search.index;

import dev.backfile.search.index.ShardTree.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes an index anew. */
public final class IndexWriter {

    private static final int MOST_AT_ONCE = 512;

    private final BiConsumer<String, byte[]> files;

    /**
     * A writer.
     *
     * @param files takes the path of each file, relative to the site's root, with its bytes
     */
    public IndexWriter(BiConsumer<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Writes all files.
     *
     * @param articles the articles, by their moments
     * @param terms tells what some articles are found by
     * @param stopWords the words that are too frequent to be looked for, in order
     */
    public void write(
            List<IndexedArticle> articles,
            Function<List<IndexedArticle>, List<ArticleTerms>> terms,
            Collection<String> stopWords) {
        int span = BlockPlan.cardsSpan(articles.size());
        List<RootFile.Block> blocks = new ArrayList<>();
        for (BlockPlan block : BlockPlan.of(articles)) {
            BlockWriter writer = new BlockWriter(block.name(), block.shape());
            CardWriter cards = new CardWriter(block.name(), span, files);
            for (int from = 0; from < block.ids().length; from += MOST_AT_ONCE) {
                int to = Math.min(block.ids().length, from + MOST_AT_ONCE);
                List<ArticleTerms> found = terms.apply(block.articles().subList(from, to));
                for (int index = from; index < to; index++) {
                    writer.add(block.ids()[index], found.get(index - from));
                    cards.add(block.ids()[index], block.articles().get(index).card());
                }
            }
            cards.finish();
            List<Range> ranges = writer.write(files);
            blocks.add(new RootFile.Block(
                    block.name(),
                    block.space(),
                    ranges.stream().map(Range::begin).toList()));
        }
        files.accept(IndexFiles.ROOT, new RootFile(articles.size(), span, List.copyOf(stopWords), blocks).toBytes());
    }
}
