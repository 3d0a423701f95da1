/**
 * What inline markup beyond CommonMark's is made of: a {@link dev.backfile.markup.markdown.inline.rule.InlineRule} looks at a place in a text and gives
 * the node that begins there.
 */
@NullMarked
package dev.backfile.markup.markdown.inline.rule;

import org.jspecify.annotations.NullMarked;
