package dev.backfile.archive.calendar;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/**
 * A pattern of dates in the letters of {@link SimpleDateFormat}, which prints and reads them by the one calendar. What it
 * prints of a date is exactly the year, month, day and time that the date has, whatever Java thinks of its time zone.
 * Immutable.
 */
public final class DatePattern {

    private final SimpleDateFormat prototype;
    private final boolean hasTime;
    private final boolean hasZone;

    private DatePattern(SimpleDateFormat prototype) {
        this.prototype = prototype;
        String letters = prototype.toPattern().replaceAll("'[^']*'", "");
        this.hasTime = letters.matches("(?s).*[HhKk].*");
        this.hasZone = letters.matches("(?s).*[zZX].*");
    }

    /**
     * A pattern.
     *
     * @param locale in whose language months and days are named
     * @throws IllegalArgumentException if the pattern has a letter that means nothing
     */
    public static DatePattern of(String pattern, Locale locale) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        if (format.getCalendar() instanceof GregorianCalendar calendar) {
            calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        }
        return new DatePattern(format);
    }

    /** Whether the pattern has an hour. */
    public boolean hasTime() {
        return hasTime;
    }

    /**
     * Prints a date.
     *
     * @param zone the time zone that the date belongs to, where the pattern names it
     */
    public String print(OffsetDateTime date, TimeZone zone) {
        Instant moment = date.toInstant();
        int offset = date.getOffset().getTotalSeconds() * 1000;
        boolean agrees = zone.getOffset(moment.toEpochMilli()) == offset;
        SimpleDateFormat format = copy();
        format.setTimeZone(agrees ? zone : new SimpleTimeZone(offset, zone.getID()));
        return format.format(new Date(moment.toEpochMilli()));
    }

    /**
     * Reads a date. It must exist in the calendar, and the whole text must fit.
     *
     * @param zone the time zone that is meant where the text names none
     */
    public Optional<OffsetDateTime> read(String text, ZoneId zone) {
        SimpleDateFormat format = copy();
        format.setLenient(false);
        ParsePosition end = new ParsePosition(0);
        Date date = format.parse(text, end);
        if (date == null || end.getIndex() != text.length()) {
            return Optional.empty();
        }
        Instant read = date.toInstant();
        if (hasZone) {
            return Optional.of(CivilTime.at(read, zone));
        }
        LocalDateTime time = LocalDateTime.ofInstant(read, ZoneOffset.UTC);
        return Optional.of(
                hasTime
                        ? CivilTime.at(CivilTime.moment(time, zone), zone)
                        : CivilTime.startOf(time.toLocalDate(), zone));
    }

    private SimpleDateFormat copy() {
        return (SimpleDateFormat) prototype.clone();
    }
}
