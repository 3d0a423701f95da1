package dev.backfile.archive;

import dev.backfile.archive.calendar.CivilTime;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A date of an article: a day, or a moment. A day has no time zone: it is that day wherever it is shown, also where the
 * site's time zone skips it. Dates are ordered by their days, and within a day by their moments, so that the articles of a
 * day, a month or a year always stand together.
 *
 * @param day the day; that of a moment in the site's time zone
 * @param instant the moment; the first one of the day in the site's time zone when only the day is known
 * @param zone the site's time zone
 * @param hasTime whether the writer gave a time of day
 */
public record ArticleDate(LocalDate day, Instant instant, ZoneId zone, boolean hasTime)
        implements Comparable<ArticleDate>, Fingerprinted {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** A day. */
    public static ArticleDate of(LocalDate day, ZoneId zone) {
        return new ArticleDate(day, CivilTime.startOf(day, zone).toInstant(), zone, false);
    }

    /** A moment. */
    public static ArticleDate of(Instant instant, ZoneId zone) {
        return new ArticleDate(CivilTime.at(instant, zone).toLocalDate(), instant, zone, true);
    }

    /** A time of day by the clocks of the site's time zone. */
    public static ArticleDate of(LocalDateTime time, ZoneId zone) {
        return of(CivilTime.moment(time, zone), zone);
    }

    /** Whether every format that a site is published in can write a year: it has the four digits of ISO 8601. */
    public static boolean canHaveYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The date and time with the offset of the site's time zone, as RFC 3339 writes it. */
    public OffsetDateTime offset() {
        return hasTime ? CivilTime.at(instant, zone) : CivilTime.startOf(day, zone);
    }

    @Override
    public void addTo(ByteWriter to) {
        to.bits(day.toEpochDay())
                .bits(instant.getEpochSecond())
                .number(instant.getNano())
                .text(zone.getId())
                .flag(hasTime);
    }

    @Override
    public int compareTo(ArticleDate other) {
        int days = day.compareTo(other.day);
        return days != 0 || !hasTime && !other.hasTime ? days : instant.compareTo(other.instant);
    }
}
