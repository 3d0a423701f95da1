/** Exports of Movable Type and TypePad, a text of entries, to documents of a site. */
@NullMarked
package dev.backfile.imports.movabletype;

import org.jspecify.annotations.NullMarked;
