/** Exports of Medium, a folder or zip of pages, to documents of a site. */
@NullMarked
package dev.backfile.imports.medium;

import org.jspecify.annotations.NullMarked;
