package dev.backfile.bake;

import dev.backfile.archive.calendar.CivilTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** The moment as of which a site is baked, as users write it. */
public final class Moment {

    private Moment() {}

    /**
     * Reads an ISO 8601 instant, a date-time with an offset, or a date: then its beginning in the given zone.
     *
     * @throws DateTimeParseException if it is none of them
     */
    public static Instant parse(String text, ZoneId zone) {
        return text.indexOf('T') < 0
                ? CivilTime.startOf(LocalDate.parse(text), zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
