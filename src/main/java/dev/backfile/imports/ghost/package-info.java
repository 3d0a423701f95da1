/** Exports of Ghost, of any size, to documents of a site. */
@NullMarked
package dev.backfile.imports.ghost;

import org.jspecify.annotations.NullMarked;
