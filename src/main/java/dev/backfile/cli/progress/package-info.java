/** How a bake shows how far it is: a bar, a line for each stage, or nothing. */
@NullMarked
package dev.backfile.cli.progress;

import org.jspecify.annotations.NullMarked;
