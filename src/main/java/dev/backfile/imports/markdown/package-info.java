/**
 * HTML of elsewhere to our Markdown: what a reader sees of the one is what the other says. Imports come in by
 * {@link dev.backfile.imports.markdown.MarkdownWriter}.
 */
@NullMarked
package dev.backfile.imports.markdown;

import org.jspecify.annotations.NullMarked;
