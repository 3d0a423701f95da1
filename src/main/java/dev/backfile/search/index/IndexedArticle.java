package dev.backfile.search.index;

import dev.backfile.fingerprint.Fingerprint;
import java.util.function.Supplier;

/**
 * An article that is to be found.
 *
 * @param path the path of its source: what it is known by
 * @param moment when it appeared
 * @param card tells what a result shows of it; it is not kept, as there are many
 * @param state the fingerprint of all that it is found by, and of its card
 */
public record IndexedArticle(String path, IdSpace.Moment moment, Supplier<ArticleCard> card, Fingerprint state) {}
