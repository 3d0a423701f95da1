package dev.backfile.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/**
 * A block that is to be written: its articles with their ids.
 *
 * @param frame the block without them
 * @param articles its articles, by their moments
 * @param ids the id of each
 */
record BlockPlan(BlockFrame frame, List<IndexedArticle> articles, int[] ids) {

    private static final String OLD = "old";
    private static final String NEW = "new";
    private static final long LARGEST_OLD_SHARD = 40_000;
    private static final long LARGEST_NEW_SHARD = 12_000;
    private static final int FEW_ARTICLES = 5_000;
    private static final int MANY_ARTICLES = 50_000;

    /**
     * The blocks of an index: all years before the newest, and the newest, so that a new article changes only small files.
     *
     * @param articles the articles, by their moments
     */
    static List<BlockPlan> of(List<IndexedArticle> articles) {
        List<BlockPlan> blocks = new ArrayList<>();
        if (articles.isEmpty()) {
            return blocks;
        }
        int newest = articles.get(articles.size() - 1).moment().year();
        int border = articles.size();
        while (border > 0 && articles.get(border - 1).moment().year() == newest) {
            border--;
        }
        if (border > 0) {
            blocks.add(block(OLD, articles.subList(0, border), LARGEST_OLD_SHARD));
        }
        blocks.add(block(NEW, articles.subList(border, articles.size()), LARGEST_NEW_SHARD));
        return blocks;
    }

    private static BlockPlan block(String name, List<IndexedArticle> articles, long largest) {
        IdSpace.Places places =
                IdSpace.of(articles.stream().map(IndexedArticle::moment).toList());
        int count = articles.size();
        int fewest = count < FEW_ARTICLES ? 1 : count < MANY_ARTICLES ? 2 : 3;
        BlockShape shape = new BlockShape(places.space().layout(), largest, fewest);
        return new BlockPlan(new BlockFrame(name, places.space(), shape), articles, places.ids());
    }

    /** Ids for which there is one file of cards, among so many articles. */
    static int cardsSpan(int articles) {
        return articles <= 20_000 ? 48 : articles <= 200_000 ? 96 : 384;
    }

    /** Writes files of cards, by their numbers those that are wanted. */
    void cards(int span, IntPredicate isWanted, BiConsumer<String, byte[]> files) {
        CardWriter cards = new CardWriter(frame.name(), span, files);
        for (int index = 0; index < ids.length; index++) {
            if (isWanted.test(ids[index] / span)) {
                cards.add(ids[index], articles.get(index).card().get());
            }
        }
        cards.finish();
    }
}
