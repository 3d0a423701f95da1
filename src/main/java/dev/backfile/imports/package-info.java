/** Which importers there are. The door comes in by {@link dev.backfile.imports.Importers}. */
@NullMarked
package dev.backfile.imports;

import org.jspecify.annotations.NullMarked;
