/** Lays text out for a terminal as wide as it is. Commands come in by {@link dev.backfile.cli.text.Wrapping}. */
@NullMarked
package dev.backfile.cli.text;

import org.jspecify.annotations.NullMarked;
