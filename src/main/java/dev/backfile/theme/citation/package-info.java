/**
 * How an article is cited: a {@link dev.backfile.theme.citation.Citation} holds what there is to say, and one writer for
 * each format says it.
 *
 * <p>Only {@code theme} comes in here, with what a page shows of an article. Nothing here knows a template or a page.
 */
@NullMarked
package dev.backfile.theme.citation;

import org.jspecify.annotations.NullMarked;
