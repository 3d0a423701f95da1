/**
 * Looks for what a writer meant as markup and what stays text: one class for each kind of mistake.
 *
 * <p>The dialect comes in here with the tree of a text that is parsed, and takes away warnings. Nothing here changes a text. Each check
 * first asks whether the text holds the characters of its mistake at all.
 */
@NullMarked
package dev.backfile.markup.markdown.check;

import org.jspecify.annotations.NullMarked;
