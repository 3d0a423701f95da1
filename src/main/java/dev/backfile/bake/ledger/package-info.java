/**
 * The ledger: what earlier bakes into one destination read and wrote, so that the next one does only what changed.
 *
 * <p>{@link dev.backfile.bake.ledger.Ledger} is opened at the beginning of a bake, asked what it remembers, and told the
 * new state once the destination has it. Only {@code bake} comes in here. Below it lie a journal of records that is
 * read as a whole and appended to ({@link dev.backfile.bake.ledger.Journal}), and a file of bodies.
 */
@NullMarked
package dev.backfile.bake.ledger;

import org.jspecify.annotations.NullMarked;
