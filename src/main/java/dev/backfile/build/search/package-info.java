/**
 * The index in which readers search: which articles are in it, what each is found by, and its files among the outputs of a bake.
 *
 * <p>Only {@code build} comes in, through {@link dev.backfile.build.search.SearchStage}. How an index is written says
 * {@code search.index}.
 */
@NullMarked
package dev.backfile.build.search;

import org.jspecify.annotations.NullMarked;
