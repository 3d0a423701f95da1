/**
 * The inline markup of Backfile's own Markdown: CommonMark 0.31.2, GFM's strikethrough and plain addresses, notes,
 * abbreviations, and what {@link dev.backfile.markup.markdown.inline.rule.InlineRules} find, all read in one pass over a block's
 * characters and in time that is in proportion to them. It makes flexmark's nodes, so that everything behind it sees one tree.
 *
 * <p>{@link dev.backfile.markup.markdown.inline.InlineReader} is the door. {@code markup.markdown} alone comes in; nothing here knows how
 * nodes are written.
 */
@NullMarked
package dev.backfile.markup.markdown.inline;

import org.jspecify.annotations.NullMarked;
