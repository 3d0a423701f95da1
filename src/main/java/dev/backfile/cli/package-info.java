/**
 * The command line: options become a request, the report becomes lines and an exit status.
 *
 * <p>A door, and thin: nothing is decided here but how things are said. Nobody comes in from other rooms. Diagnostics and
 * progress go to the standard error, the summary to the standard output.
 */
@NullMarked
package dev.backfile.cli;

import org.jspecify.annotations.NullMarked;
