/**
 * All that is JBake's: its own defaults of settings, its header, and what it does otherwise than Backfile, so that a site made for it
 * bakes as it is.
 *
 * <p>This room implements what lower rooms declare; none of them knows it. Only {@code build} knows
 * {@link dev.backfile.jbake.JBake} and hands it to the readers of settings and of documents.
 */
@NullMarked
package dev.backfile.jbake;

import org.jspecify.annotations.NullMarked;
