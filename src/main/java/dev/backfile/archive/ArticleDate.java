package dev.backfile.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A date of an article: a day in the site's time zone, or a moment.
 *
 * @param instant the moment; midnight at the beginning of the day when only the day is known
 * @param zone the site's time zone
 * @param hasTime whether the writer gave a time of day
 */
public record ArticleDate(Instant instant, ZoneId zone, boolean hasTime) implements Comparable<ArticleDate> {

    /** A day. */
    public static ArticleDate of(LocalDate day, ZoneId zone) {
        return new ArticleDate(day.atStartOfDay(zone).toInstant(), zone, false);
    }

    /** A moment. */
    public static ArticleDate of(Instant instant, ZoneId zone) {
        return new ArticleDate(instant, zone, true);
    }

    /** The moment in the site's time zone. */
    public ZonedDateTime time() {
        return instant.atZone(zone);
    }

    /** The day in the site's time zone. */
    public LocalDate day() {
        return time().toLocalDate();
    }

    /** The moment with its offset, as RFC 3339 writes it. */
    public OffsetDateTime offset() {
        return time().toOffsetDateTime();
    }

    @Override
    public int compareTo(ArticleDate other) {
        return instant.compareTo(other.instant);
    }
}
