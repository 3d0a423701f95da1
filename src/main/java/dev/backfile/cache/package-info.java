/**
 * The ledger: what earlier bakes into one destination read and wrote, so that the next one does only what changed.
 *
 * <p>{@link dev.backfile.cache.Ledger} is opened at the beginning of a bake, asked what it remembers, and told the new state once the
 * destination has it. Below it lie a journal of records that is read as a whole and appended to ({@link dev.backfile.cache.Journal}), and a
 * file of bodies. What is remembered is in {@code cache.record}, how it becomes bytes in {@code cache.codec}.
 */
@NullMarked
package dev.backfile.cache;

import org.jspecify.annotations.NullMarked;
