/**
 * The baseline of a site: the mistakes that it accepts, in a file that a person can read and merge.
 *
 * <p>{@code build} comes in here with what it found, and takes away what is new.
 */
@NullMarked
package dev.backfile.build.baseline;

import org.jspecify.annotations.NullMarked;
