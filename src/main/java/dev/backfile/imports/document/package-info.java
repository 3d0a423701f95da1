/**
 * Documents that are brought into a site: how they are written, what of them was written before, and the report of it. Each
 * kind of source comes in by {@link dev.backfile.imports.document.ImportedSite}.
 */
@NullMarked
package dev.backfile.imports.document;

import org.jspecify.annotations.NullMarked;
