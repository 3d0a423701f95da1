/** Shows how far a bake is, and what it did. */
@NullMarked
package dev.backfile.cli.progress;

import org.jspecify.annotations.NullMarked;
