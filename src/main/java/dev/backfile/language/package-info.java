/**
 * The words of the built-in theme in every language, and whose data the customs of a language follow. Knows no site: what a
 * site says otherwise comes in as a map.
 */
@NullMarked
package dev.backfile.language;

import org.jspecify.annotations.NullMarked;
