/**
 * The domain: articles, authors, taxonomies, the timeline, and the archive that they make. Pure and immutable.
 *
 * <p>Every room but {@code diagnostic} and {@code config} comes in here for its nouns. This room knows no file, no
 * Markdown, no URL of an output page and no template. Cards ({@link dev.backfile.archive.Article}) go in, an
 * {@link dev.backfile.archive.Archive} comes out.
 */
@NullMarked
package dev.backfile.archive;

import org.jspecify.annotations.NullMarked;
