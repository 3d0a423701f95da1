package dev.backfile.search.index;

import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IndexState.Block;
import dev.backfile.search.index.IndexState.Placed;
import dev.backfile.search.index.ShardTree.Range;
import dev.backfile.search.lexicon.ArticleTerms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes an index of an earlier one where the same articles appeared at the same moments, and only what some of them say has
 * changed: byte for byte what an {@link IndexUpdate} makes of it, without a look at the others.
 */
public final class IndexRevision {

    /** Where more articles say something else, what they are found by does not fit into memory. */
    public static final int MOST = IndexUpdate.MOST_MERGED;

    private final IndexState before;
    private final IndexChanges files;

    /**
     * A revision.
     *
     * @param before what is remembered of the earlier index
     * @param files the files of the index; after a {@link DamagedIndexException} those that were put and kept are to be forgotten
     */
    public IndexRevision(IndexState before, IndexChanges files) {
        this.before = before;
        this.files = files;
    }

    /**
     * An article that says something else.
     *
     * @param state its state now
     * @param then what it was found by
     * @param now what it is found by
     */
    public record Revised(Fingerprint state, ArticleTerms then, ArticleTerms now) {}

    /**
     * Writes the files that change, and tells those that do not.
     *
     * @param revised the articles that say something else, by their paths; all are in the index
     * @param cards the cards of articles in the index, by their paths
     * @return what the next change needs to know
     * @throws DamagedIndexException if something of the earlier index is not what it should be, or too much of it changes: then it is to be written
     *     anew
     */
    public IndexState write(Map<String, Revised> revised, Function<List<String>, List<ArticleCard>> cards) {
        List<RootFile.Block> roots = new ArrayList<>();
        Map<String, Block> blocks = new LinkedHashMap<>();
        int articles = 0;
        for (Block block : before.blocks().values()) {
            Block now = write(block, revised, cards);
            roots.add(RootFile.Block.of(now.frame(), now.ranges()));
            blocks.put(now.frame().name(), now);
            articles += now.frame().space().articles();
        }
        files.put(IndexFiles.ROOT, new RootFile(articles, before.span(), before.stopWords(), roots).toBytes());
        return new IndexState(before.span(), before.stopWords(), blocks);
    }

    private Block write(Block block, Map<String, Revised> revised, Function<List<String>, List<ArticleCard>> cards) {
        TermChanges changes = new TermChanges();
        BitSet touched = new BitSet();
        Map<String, Placed> articles = new LinkedHashMap<>(block.articles());
        revised.forEach((path, revision) -> articles.computeIfPresent(path, (same, placed) -> {
            changes.remove(placed.id(), revision.then());
            changes.add(placed.id(), revision.now());
            touched.set(placed.id() / before.span());
            return new Placed(placed.id(), revision.state());
        }));
        List<Range> ranges =
                touched.isEmpty() ? kept(block) : new BlockUpdate(block.frame(), block.ranges(), files).write(changes);
        cards(block, touched, cards);
        return new Block(block.frame(), articles, ranges);
    }

    private List<Range> kept(Block block) {
        block.ranges()
                .forEach(range -> files.keep(IndexFiles.shard(block.frame().name(), range.begin())));
        return block.ranges();
    }

    private void cards(Block block, BitSet touched, Function<List<String>, List<ArticleCard>> cards) {
        BitSet kept = new BitSet();
        List<String> paths = new ArrayList<>();
        block.articles().forEach((path, placed) -> {
            int number = placed.id() / before.span();
            if (touched.get(number)) {
                paths.add(path);
            } else {
                kept.set(number);
            }
        });
        CardWriter writer = new CardWriter(block.frame().name(), before.span(), files::put);
        List<ArticleCard> written = cards.apply(paths);
        for (int index = 0; index < written.size(); index++) {
            writer.add(block.articles().get(paths.get(index)).id(), written.get(index));
        }
        writer.finish();
        kept.stream()
                .forEach(number -> files.keep(IndexFiles.cards(block.frame().name(), number)));
    }
}
