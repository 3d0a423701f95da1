/** Other programs of the user's machine that a command starts, the browser and the editor, and what is typed on its terminal. */
@NullMarked
package dev.backfile.cli.program;

import org.jspecify.annotations.NullMarked;
