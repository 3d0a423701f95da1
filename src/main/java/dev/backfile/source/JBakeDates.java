package dev.backfile.source;

import dev.backfile.archive.ArticleDate;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Dates in JBake's {@code date.format}, a pattern of {@link SimpleDateFormat}, in the site's time zone and language.
 * Unlike JBake the whole text must fit, and the date must exist.
 */
final class JBakeDates {

    private final Optional<SimpleDateFormat> prototype;
    private final boolean hasTime;
    private final ZoneId zone;

    /** Dates of a pattern; a pattern that is none fits no text. */
    JBakeDates(String pattern, ZoneId zone, Locale locale) {
        this.prototype = format(pattern, zone, locale);
        this.hasTime = pattern.replaceAll("'[^']*'", "").matches("(?s).*[HhKk].*");
        this.zone = zone;
    }

    /** The date that a text says, or nothing when it does not fit the pattern. */
    Optional<Dates.Understood> read(String text) {
        return prototype.map(shared -> (SimpleDateFormat) shared.clone()).flatMap(format -> {
            ParsePosition end = new ParsePosition(0);
            Date date = format.parse(text.strip(), end);
            if (date == null || end.getIndex() != text.strip().length()) {
                return Optional.empty();
            }
            ArticleDate read = new ArticleDate(date.toInstant(), zone, hasTime);
            int year = read.day().getYear();
            return year < 1 || year > 9999 ? Optional.empty() : Optional.of(new Dates.Understood(read, read.day()));
        });
    }

    private static Optional<SimpleDateFormat> format(String pattern, ZoneId zone, Locale locale) {
        try {
            SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
            GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), locale);
            calendar.setGregorianChange(new Date(Long.MIN_VALUE));
            format.setCalendar(calendar);
            format.setLenient(false);
            return Optional.of(format);
        } catch (IllegalArgumentException notPattern) {
            return Optional.empty();
        }
    }
}
