/**
 * The pipeline: read, collect, plan, render, swap. {@link dev.backfile.bake.Oven} is the one class that a library user
 * calls.
 *
 * <p>All concurrency, the scratch store of bodies, staging and the destination live here. The doors {@code cli} and
 * {@code maven} come in with a {@link dev.backfile.bake.BakeRequest} and leave with a
 * {@link dev.backfile.bake.BakeReport}.
 */
@NullMarked
package dev.backfile.bake;

import org.jspecify.annotations.NullMarked;
