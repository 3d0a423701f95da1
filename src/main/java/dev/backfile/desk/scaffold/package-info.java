/**
 * Makes what a writer begins with: a new article, page or profile in its place, by the habits of the site. Files are only
 * added; none is ever overwritten.
 */
@NullMarked
package dev.backfile.desk.scaffold;

import org.jspecify.annotations.NullMarked;
