/**
 * All that is JBake's: its own defaults of settings, and what it does otherwise than Backfile, so that a site made for it
 * bakes as it is.
 *
 * <p>This room implements what lower rooms declare; none of them knows it. Only {@code build} hands
 * {@link dev.backfile.jbake.JBake} to the reader of settings, which chooses.
 */
@NullMarked
package dev.backfile.jbake;

import org.jspecify.annotations.NullMarked;
