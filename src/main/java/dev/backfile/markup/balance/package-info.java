/**
 * Keeps raw HTML within the text in which it stands: whatever a writer opens is closed where the text ends, and nothing
 * that the page around it opened is closed by it.
 *
 * <p>The room's writers come in here with HTML that is finished but for that, in which marks tell what stood in the source
 * from what they wrote themselves. They take away HTML that is balanced, and what was wrong with it.
 */
@NullMarked
package dev.backfile.markup.balance;

import org.jspecify.annotations.NullMarked;
