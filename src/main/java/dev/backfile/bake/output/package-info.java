/**
 * Into the destination: what a bake makes is staged, and swapped in when the bake is sure of itself.
 *
 * <p>Only {@code bake} comes in here, with bytes and paths; what they are of, this room does not know.
 */
@NullMarked
package dev.backfile.bake.output;

import org.jspecify.annotations.NullMarked;
