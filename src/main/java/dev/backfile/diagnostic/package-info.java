/**
 * A mistake and its place: what went wrong, where, and the way out.
 *
 * <p>Every room may come in here; this one knows no other. A stage returns its diagnostics as values
 * together with its result; they are gathered, ordered and printed once, at the end of a bake.
 */
@NullMarked
package dev.backfile.diagnostic;

import org.jspecify.annotations.NullMarked;
