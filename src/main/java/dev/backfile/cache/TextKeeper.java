package dev.backfile.cache;

import dev.backfile.archive.Article;
import dev.backfile.archive.Body;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.SourceRecord.Extent;

/** Keeps what documents read to out of the heap. Safe for use by many threads. */
public interface TextKeeper {

    /** Keeps a new text. */
    Extent keep(Body body);

    /** Keeps the card of an article that was read. */
    Card keep(Article article);
}
