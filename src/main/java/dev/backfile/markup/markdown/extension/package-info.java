/**
 * What Backfile's Markdown has beyond CommonMark: one {@link dev.backfile.markup.markdown.extension.MarkdownExtension} for each construct, all
 * of them in the list of {@link dev.backfile.markup.markdown.extension.MarkdownExtensions}. Ways to mark words, as {@code ~~struck~~} is
 * one, are {@link dev.backfile.markup.markdown.inline.Marking}s, and addresses that become links by themselves are read by the scanner
 * of lines, since they reach back into the text before them.
 */
@NullMarked
package dev.backfile.markup.markdown.extension;

import org.jspecify.annotations.NullMarked;
