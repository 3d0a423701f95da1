/**
 * From the cards of all documents to one {@link dev.backfile.archive.Archive}: who is live, in which order, under which terms, and what
 * links lead to.
 *
 * <p>{@link dev.backfile.archive.collect.Collector} is the door. {@code build} comes in with what {@code source} read; the rest of the house
 * sees what comes out and nothing of this room.
 */
@NullMarked
package dev.backfile.archive.collect;

import org.jspecify.annotations.NullMarked;
