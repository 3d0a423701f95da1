package dev.backfile.search.index;

import dev.backfile.search.index.IndexState.Block;
import dev.backfile.search.index.ShardTree.Range;
import dev.backfile.search.lexicon.ArticleTerms;
import dev.backfile.search.lexicon.Inverter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes an index anew. */
public final class IndexWriter {

    private static final int MOST_AT_ONCE = 128;
    private static final long MOST_IN_MEMORY = 128L << 20;

    /** Of the heap, words and postings take so small a part at most. */
    private static final int PART_OF_HEAP = 8;

    private final BiConsumer<String, byte[]> files;
    private final Path scratch;
    private final long mostInMemory;

    /**
     * A writer.
     *
     * @param files takes the path of each file, relative to the site's root, with its bytes
     * @param scratch where a file is made while it writes, if the index is large
     */
    public IndexWriter(BiConsumer<String, byte[]> files, Path scratch) {
        this(files, scratch, Math.min(MOST_IN_MEMORY, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    }

    /**
     * The same with another limit.
     *
     * @param mostInMemory how many bytes of memory words and postings may take, about
     */
    public IndexWriter(BiConsumer<String, byte[]> files, Path scratch, long mostInMemory) {
        this.files = files;
        this.scratch = scratch;
        this.mostInMemory = mostInMemory;
    }

    /**
     * Writes all files.
     *
     * @param articles the articles, by their moments
     * @param terms tells what some articles are found by
     * @param stopWords the words that are too frequent to be looked for, in order
     * @return what an {@link IndexUpdate} needs to know of it
     */
    public IndexState write(
            List<IndexedArticle> articles,
            Function<List<IndexedArticle>, List<ArticleTerms>> terms,
            Collection<String> stopWords) {
        int span = BlockPlan.cardsSpan(articles.size());
        List<RootFile.Block> roots = new ArrayList<>();
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (BlockPlan plan : BlockPlan.of(articles)) {
            List<Range> ranges = writeBlock(plan, terms);
            plan.cards(span, number -> true, files);
            roots.add(RootFile.Block.of(plan.frame(), ranges));
            blocks.put(plan.frame().name(), Block.of(plan, ranges));
        }
        files.accept(IndexFiles.ROOT, new RootFile(articles.size(), span, List.copyOf(stopWords), roots).toBytes());
        return new IndexState(span, stopWords, blocks);
    }

    /** Writes all shards of a block. */
    List<Range> writeBlock(BlockPlan plan, Function<List<IndexedArticle>, List<ArticleTerms>> terms) {
        try (BlockWriter writer = new BlockWriter(plan.frame(), new Inverter(scratch, mostInMemory))) {
            for (int from = 0; from < plan.ids().length; from += MOST_AT_ONCE) {
                int to = Math.min(plan.ids().length, from + MOST_AT_ONCE);
                List<ArticleTerms> found = terms.apply(plan.articles().subList(from, to));
                for (int index = from; index < to; index++) {
                    writer.add(plan.ids()[index], found.get(index - from));
                }
            }
            return writer.write(files);
        }
    }
}
