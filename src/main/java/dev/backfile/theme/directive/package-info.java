/**
 * Renders directives: each is a small page of its own within the page that shows it, with the page's variables and those of the
 * directive. What its template reads is noted where the page's own reading is.
 */
@NullMarked
package dev.backfile.theme.directive;

import org.jspecify.annotations.NullMarked;
