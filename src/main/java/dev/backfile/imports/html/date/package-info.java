/** Dates as people wrote them on pages, in many forms and languages. */
@NullMarked
package dev.backfile.imports.html.date;

import org.jspecify.annotations.NullMarked;
