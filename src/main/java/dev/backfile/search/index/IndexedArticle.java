package dev.backfile.search.index;

import dev.backfile.fingerprint.Fingerprint;

/**
 * An article that is to be found.
 *
 * @param path the path of its source: what it is known by
 * @param moment when it appeared
 * @param card what a result shows of it
 * @param state the fingerprint of all that it is found by, and of its card
 */
public record IndexedArticle(String path, IdSpace.Moment moment, ArticleCard card, Fingerprint state) {}
