/**
 * What a language has customs of: dates, numbers, lists, plurals, the order of names. Who needs one of them comes in here;
 * whose data it follows is decided in {@code language}.
 */
@NullMarked
package dev.backfile.language.custom;

import org.jspecify.annotations.NullMarked;
