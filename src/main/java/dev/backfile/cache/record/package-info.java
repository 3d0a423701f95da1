/**
 * What the ledger remembers, as values: of sources, pages, copied files and images, and of the whole of a bake.
 *
 * <p>The ground floor of the cache: {@code incremental} and {@code build} come in for these values.
 */
@NullMarked
package dev.backfile.cache.record;

import org.jspecify.annotations.NullMarked;
