package dev.backfile.search.index;

import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IndexState.Block;
import dev.backfile.search.index.IndexState.Placed;
import dev.backfile.search.index.ShardTree.Range;
import dev.backfile.search.lexicon.ArticleTerms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes an index of an earlier one: byte for byte what an {@link IndexWriter} writes, by as much work as changed. */
public final class IndexUpdate {

    /** From how many changed articles of a block on, as a part of all, it is quicker to write it anew. */
    private static final int PART_ANEW = 8;

    private static final int FEW = 64;

    /** Of so many changed articles what they are found by fits into memory. */
    static final int MOST_MERGED = 2_000;

    private final IndexState before;
    private final IndexChanges files;
    private final Function<List<IndexedArticle>, List<ArticleTerms>> terms;
    private final Function<List<String>, List<ArticleTerms>> earlier;
    private final Path scratch;

    /**
     * An update.
     *
     * @param before what is remembered of the earlier index
     * @param files the files of the index; after a {@link DamagedIndexException} those that were put and kept are to be forgotten
     * @param terms tells what some articles are found by
     * @param earlier tells what some articles were found by in the earlier index, by their paths; may throw a
     *     {@link DamagedIndexException} where it does not know
     * @param scratch where a file is made while it writes, if much is to be written anew
     */
    public IndexUpdate(
            IndexState before,
            IndexChanges files,
            Function<List<IndexedArticle>, List<ArticleTerms>> terms,
            Function<List<String>, List<ArticleTerms>> earlier,
            Path scratch) {
        this.before = before;
        this.files = files;
        this.terms = terms;
        this.earlier = earlier;
        this.scratch = scratch;
    }

    /**
     * Writes the files that change, and tells those that do not.
     *
     * @param articles the articles, by their moments
     * @param stopWords the words that are too frequent to be looked for, in order
     * @return what the next update needs to know
     * @throws DamagedIndexException if something of the earlier index is not what it should be, or too much of it changes: then it is to be written
     *     anew
     */
    public IndexState write(List<IndexedArticle> articles, Collection<String> stopWords) {
        int span = BlockPlan.cardsSpan(articles.size());
        List<RootFile.Block> roots = new ArrayList<>();
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (BlockPlan plan : BlockPlan.of(articles)) {
            Block now = write(plan, span);
            roots.add(RootFile.Block.of(plan.frame(), now.ranges()));
            blocks.put(plan.frame().name(), now);
        }
        files.put(IndexFiles.ROOT, new RootFile(articles.size(), span, List.copyOf(stopWords), roots).toBytes());
        return new IndexState(span, stopWords, blocks);
    }

    private Block write(BlockPlan plan, int span) {
        Block old = before.blocks().get(plan.frame().name());
        boolean isAlike = old != null
                && old.frame().shape().equals(plan.frame().shape())
                && !old.ranges().isEmpty();
        Differences differences = isAlike ? Differences.of(plan, old) : new Differences(List.of(), List.of());
        int most = Math.min(MOST_MERGED, Math.max(FEW, plan.ids().length / PART_ANEW));
        if (!isAlike || differences.count() > most) {
            plan.cards(span, number -> true, files::put);
            return Block.of(plan, new IndexWriter(files::put, scratch).writeBlock(plan, terms));
        }
        List<Range> ranges = new BlockUpdate(plan.frame(), old.ranges(), files).write(changes(plan, old, differences));
        cards(plan, old, span, differences);
        return Block.of(plan, ranges);
    }

    /**
     * What is no longer as it was.
     *
     * @param gone the paths of articles that were as they are not now
     * @param come the places in the plan of those that are as they were not
     */
    private record Differences(List<String> gone, List<Integer> come) {

        static Differences of(BlockPlan plan, Block old) {
            Set<String> gone = new HashSet<>(old.articles().keySet());
            List<Integer> come = new ArrayList<>();
            for (int index = 0; index < plan.ids().length; index++) {
                IndexedArticle article = plan.articles().get(index);
                if (new Placed(plan.ids()[index], article.state())
                        .equals(old.articles().get(article.path()))) {
                    gone.remove(article.path());
                } else {
                    come.add(index);
                }
            }
            return new Differences(List.copyOf(gone), come);
        }

        int count() {
            return gone.size() + come.size();
        }
    }

    private TermChanges changes(BlockPlan plan, Block old, Differences differences) {
        TermChanges changes = new TermChanges();
        List<IndexedArticle> come =
                differences.come().stream().map(plan.articles()::get).toList();
        List<ArticleTerms> now = terms.apply(come);
        Map<String, ArticleTerms> same = new HashMap<>();
        for (int index = 0; index < come.size(); index++) {
            changes.add(plan.ids()[differences.come().get(index)], now.get(index));
            Placed placed = old.articles().get(come.get(index).path());
            if (placed != null && placed.state().equals(come.get(index).state())) {
                same.put(come.get(index).path(), now.get(index));
            }
        }
        List<String> others = differences.gone().stream()
                .filter(path -> !same.containsKey(path))
                .toList();
        List<ArticleTerms> then = earlier.apply(others);
        for (int index = 0; index < others.size(); index++) {
            changes.remove(old.articles().get(others.get(index)).id(), then.get(index));
        }
        same.forEach(
                (path, unchanged) -> changes.remove(old.articles().get(path).id(), unchanged));
        return changes;
    }

    private void cards(BlockPlan plan, Block old, int span, Differences differences) {
        if (span != before.span()) {
            plan.cards(span, number -> true, files::put);
            return;
        }
        Set<Integer> touched = new HashSet<>();
        differences.gone().forEach(path -> touched.add(old.articles().get(path).id() / span));
        differences.come().forEach(index -> touched.add(plan.ids()[index] / span));
        plan.cards(span, touched::contains, files::put);
        for (int id : plan.ids()) {
            if (touched.add(id / span)) {
                files.keep(IndexFiles.cards(plan.frame().name(), id / span));
            }
        }
    }
}
