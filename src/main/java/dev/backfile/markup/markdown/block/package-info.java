/**
 * The blocks of Backfile's own Markdown that flexmark reads otherwise than CommonMark 0.31.2 and GFM: headings below
 * definitions of links, fences, text areas, tables and abbreviations; {@link dev.backfile.markup.markdown.block.Blocks} names those that
 * every text may hold. And what drives these and flexmark's own, line by line, in the place of flexmark's driver:
 * {@link dev.backfile.markup.markdown.block.BlockSyntax}.
 *
 * <p>{@code markup.markdown} comes in, and its packages that extend the syntax or write what was read; nothing here knows how blocks are
 * written.
 */
@NullMarked
package dev.backfile.markup.markdown.block;

import org.jspecify.annotations.NullMarked;
