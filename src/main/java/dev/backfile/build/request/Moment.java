package dev.backfile.build.request;

import dev.backfile.archive.calendar.CivilTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The moment as of which a site is baked, as users write it. */
public final class Moment {

    /** How to write one, as the end of a sentence. */
    public static final String EXAMPLES = "2014-10-24, 2014-10-24T09:30:00Z or 2014-10-24T09:30:00+02:00";

    private Moment() {}

    /** Whether a text can be read as a moment; years go from 1 to 9999. */
    public static boolean isMoment(String text) {
        try {
            int year = parse(text, ZoneOffset.UTC).atOffset(ZoneOffset.UTC).getYear();
            return year >= 1 && year <= 9999;
        } catch (DateTimeException other) {
            return false;
        }
    }

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
