/**
 * HTML of any quality: its tags, its links, its headings and its words, and how it is cleaned and kept within its text.
 *
 * <p>{@link dev.backfile.markup.html.HtmlReader} reads documents in HTML. {@code markup.markdown} and {@code markup.asciidoc} come in for all
 * that is to be done with HTML, whoever wrote it.
 */
@NullMarked
package dev.backfile.markup.html;

import org.jspecify.annotations.NullMarked;
