/**
 * Directives in the HTML of a text: slots that wait, with their arguments and what stands in them, until a template says what
 * they look like.
 */
@NullMarked
package dev.backfile.archive.directive;

import org.jspecify.annotations.NullMarked;
