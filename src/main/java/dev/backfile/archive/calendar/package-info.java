/**
 * The one calendar: the proleptic Gregorian, as ISO 8601 has it, and the time that the clocks of a place show.
 *
 * <p>Whoever turns a day or a time of day into a moment, or a moment into what people read, comes in here: {@code archive},
 * {@code source}, {@code theme} and {@code bake}. Nothing else in the house asks Java's own calendars, which count by the
 * Julian one before 1582, nor the rules of a time zone, whose offsets have seconds until 1972.
 */
@NullMarked
package dev.backfile.archive.calendar;

import org.jspecify.annotations.NullMarked;
