/**
 * Markdown: Backfile's own dialect, and pegdown's.
 *
 * <p>{@link dev.backfile.markup.markdown.MarkdownReader} is the door, and chooses the dialect. Before a text is parsed it is held to bounds
 * within which time is in proportion to length. How blocks and inline markup are parsed is in {@code block} and {@code inline}, how their
 * tree becomes HTML in {@code write}, what CommonMark lacks in {@code extension}, what looks like markup and stays text in {@code check}.
 */
@NullMarked
package dev.backfile.markup.markdown;

import org.jspecify.annotations.NullMarked;
