/**
 * The variables of one page: those of JBake and those of Backfile.
 *
 * <p>{@link dev.backfile.theme.page.PageRoot} is the door; {@code theme} comes in for every page that it renders.
 */
@NullMarked
package dev.backfile.theme.page;

import org.jspecify.annotations.NullMarked;
