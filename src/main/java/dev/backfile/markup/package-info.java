/**
 * Markup to {@link dev.backfile.archive.Body}: Markdown with flexmark-java, HTML as it is, AsciiDoc through JBake's
 * engine.
 *
 * <p>The room {@code source} comes in here with the text of one file and takes away its HTML with open links, its
 * headings, its summary and its diagnostics. Nothing here reads a file or knows another article.
 */
@NullMarked
package dev.backfile.markup;

import org.jspecify.annotations.NullMarked;
