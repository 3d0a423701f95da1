/**
 * What the pipeline did, as the stages say it: the result of a bake and its details.
 *
 * <p>{@code build} fills it in, the door tells it.
 */
@NullMarked
package dev.backfile.build.report;

import org.jspecify.annotations.NullMarked;
