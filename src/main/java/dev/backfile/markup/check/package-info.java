/**
 * What looks like markup and stays text, in a text of any markup: formulas in TeX, and addresses whose scheme is misspelt.
 *
 * <p>The readers of each markup come in here, and say which characters of their text are plain.
 */
@NullMarked
package dev.backfile.markup.check;

import org.jspecify.annotations.NullMarked;
