/** A bake that is told at a terminal, in this process or in another one. */
@NullMarked
package dev.backfile.cli.bake;

import org.jspecify.annotations.NullMarked;
