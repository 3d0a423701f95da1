/**
 * How an article is cited: a {@link dev.backfile.citation.Citation} holds what there is to say, and one writer for each format says it.
 *
 * <p>{@code theme} comes in here with what a page shows of an article. Nothing here knows a template or a page.
 */
@NullMarked
package dev.backfile.citation;

import org.jspecify.annotations.NullMarked;
