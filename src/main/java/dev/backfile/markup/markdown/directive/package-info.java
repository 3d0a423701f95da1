/**
 * How directives stand in a text, and how they are found: {@code ::name}, {@code :::name} up to {@code :::}, and
 * {@code :name[text]}, as the generic proposal for Markdown has them. Nothing here knows how they are written.
 */
@NullMarked
package dev.backfile.markup.markdown.directive;

import org.jspecify.annotations.NullMarked;
