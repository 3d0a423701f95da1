/**
 * The Maven plugin: its goals' parameters become a request, the report becomes lines of Maven's log.
 *
 * <p>A door, and thin: nobody comes in from other rooms.
 */
@NullMarked
package dev.backfile.maven;

import org.jspecify.annotations.NullMarked;
