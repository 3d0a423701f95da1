/**
 * The tree of a Markdown text to HTML: blocks, inline markup, tables, notes, quotations, and the punctuation of the language.
 *
 * <p>The dialects come in here. {@link dev.backfile.markup.markdown.write.MarkdownPage} is the text while it is written; everything here
 * is confined to one thread.
 */
@NullMarked
package dev.backfile.markup.markdown.write;

import org.jspecify.annotations.NullMarked;
