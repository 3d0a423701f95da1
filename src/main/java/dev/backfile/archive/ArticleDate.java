package dev.backfile.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A date of an article: a day in the site's time zone, or a moment.
 *
 * @param time the moment in the site's time zone; midnight at the beginning of the day when only the day is known
 * @param hasTime whether the writer gave a time of day
 */
public record ArticleDate(ZonedDateTime time, boolean hasTime) implements Comparable<ArticleDate> {

    /** A day. */
    public static ArticleDate of(LocalDate day, ZoneId zone) {
        return new ArticleDate(day.atStartOfDay(zone), false);
    }

    /** A moment. */
    public static ArticleDate of(Instant instant, ZoneId zone) {
        return new ArticleDate(instant.atZone(zone), true);
    }

    /** The moment. */
    public Instant instant() {
        return time.toInstant();
    }

    /** The day in the site's time zone. */
    public LocalDate day() {
        return time.toLocalDate();
    }

    /** The moment with its offset, as RFC 3339 writes it. */
    public OffsetDateTime offset() {
        return time.toOffsetDateTime();
    }

    @Override
    public int compareTo(ArticleDate other) {
        return instant().compareTo(other.instant());
    }
}
