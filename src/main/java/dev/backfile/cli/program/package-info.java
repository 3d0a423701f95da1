/** Other programs of the user's machine that a command starts: the browser and the editor. */
@NullMarked
package dev.backfile.cli.program;

import org.jspecify.annotations.NullMarked;
