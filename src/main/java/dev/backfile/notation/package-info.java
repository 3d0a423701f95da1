/**
 * How text is written where other characters mean something: in HTML, in JSON, in paths.
 *
 * <p>The ground floor. Pure functions that know nothing of the site.
 */
@NullMarked
package dev.backfile.notation;

import org.jspecify.annotations.NullMarked;
