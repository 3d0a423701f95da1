/** How the answer to {@code backfile why} is written. */
@NullMarked
package dev.backfile.cli.why;

import org.jspecify.annotations.NullMarked;
