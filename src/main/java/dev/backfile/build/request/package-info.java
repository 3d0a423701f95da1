/**
 * What a bake is asked for. The door translates its requests into these, and {@code build} with all its packages reads them.
 */
@NullMarked
package dev.backfile.build.request;

import org.jspecify.annotations.NullMarked;
