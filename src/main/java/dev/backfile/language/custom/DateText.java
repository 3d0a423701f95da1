package dev.backfile.language.custom;

import java.time.Instant;
import java.util.Optional;
import java.util.TimeZone;

/** Dates as a pattern writes them in one language, by the proleptic Gregorian calendar. Immutable. */
public interface DateText {

    /**
     * Writes a moment.
     *
     * @param zone the time zone of the clocks that show it
     * @param offset what their time is ahead of UTC, in seconds, which may be another than Java thinks
     */
    String print(Instant moment, TimeZone zone, int offset);

    /**
     * Reads a moment, in UTC where the text names no time zone. It must exist in the calendar, and the whole text must fit.
     */
    Optional<Instant> read(String text);
}
