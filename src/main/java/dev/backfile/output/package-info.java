/**
 * Into the destination: what a bake makes is staged, and swapped in when the bake is sure of itself.
 *
 * <p>{@code build} comes in here, with bytes and paths; what they are of, this room does not know.
 */
@NullMarked
package dev.backfile.output;

import org.jspecify.annotations.NullMarked;
