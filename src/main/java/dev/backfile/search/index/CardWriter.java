package dev.backfile.search.index;

import java.util.function.BiConsumer;

/** Writes the cards of a block. */
final class CardWriter {

    private final String block;
    private final int span;
    private final BiConsumer<String, byte[]> files;
    private CardFile open = new CardFile();
    private int number = -1;

    CardWriter(String block, int span, BiConsumer<String, byte[]> files) {
        this.block = block;
        this.span = span;
        this.files = files;
    }

    /** Takes an article; they come in the order of their ids. */
    void add(int id, ArticleCard card) {
        if (id / span != number) {
            finish();
            number = id / span;
            open = new CardFile();
        }
        open.add(id, card);
    }

    /** Writes what is left. */
    void finish() {
        if (number >= 0) {
            files.accept(IndexFiles.cards(block, number), open.toBytes());
        }
    }
}
