/**
 * What changed since the last bake, and which pages that reaches: the states of files and documents, the fingerprints of pages' models,
 * and the judgement whether a page is as it should be.
 *
 * <p>{@code build} comes in here with what it planned. This room compares and decides; it reads no source, renders nothing and writes
 * nothing.
 */
@NullMarked
package dev.backfile.incremental;

import org.jspecify.annotations.NullMarked;
