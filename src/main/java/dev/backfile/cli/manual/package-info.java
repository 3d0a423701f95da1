/** The manual of the command line, written from its declaration, as systems with {@code man} show it. */
@NullMarked
package dev.backfile.cli.manual;

import org.jspecify.annotations.NullMarked;
