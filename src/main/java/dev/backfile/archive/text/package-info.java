/**
 * Names as texts: their parts of URLs, the order in which readers look for them, and the letters under which an index has them.
 *
 * <p>The ground floor of {@code archive}; nothing here knows an article.
 */
@NullMarked
package dev.backfile.archive.text;

import org.jspecify.annotations.NullMarked;
