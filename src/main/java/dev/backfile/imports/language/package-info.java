/** The words of a text that is to be imported, and the language that they tell. */
@NullMarked
package dev.backfile.imports.language;

import org.jspecify.annotations.NullMarked;
