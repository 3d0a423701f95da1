/**
 * The index in which readers search, as files: a lexicon with its postings, cut into shards that an edit changes few of, and the
 * cards of the articles. Pure: articles and what they are found by go in, bytes come out.
 *
 * <p>{@link dev.backfile.search.index.IndexWriter} writes all of it, {@link dev.backfile.search.index.IndexUpdate} what changes of it. What the bytes mean, {@code Shard}, {@code Postings},
 * {@code RootFile} and {@code CardFile} say; the script of the search page reads them.
 */
@NullMarked
package dev.backfile.search.index;

import org.jspecify.annotations.NullMarked;
