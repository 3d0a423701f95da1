/** Holds a planned site against the file of its register of permalinks. The bake alone comes in. */
@NullMarked
package dev.backfile.build.permalinks;

import org.jspecify.annotations.NullMarked;
