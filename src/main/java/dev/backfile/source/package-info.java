/**
 * Files to articles: walking the content, decoding, front matter, and the fields of a document.
 *
 * <p>The room {@code bake} comes in here: {@link dev.backfile.source.SourceWalker} lists what there is,
 * {@link dev.backfile.source.ArticleReader} makes a card and a body of each document, {@link
 * dev.backfile.source.DataReader} reads the data of templates. What is read of one file depends on that file and the
 * settings alone. Text goes to the room {@code markup}; nothing here knows an output page.
 */
@NullMarked
package dev.backfile.source;

import org.jspecify.annotations.NullMarked;
