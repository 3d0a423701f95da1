package dev.backfile.archive.calendar;

import dev.backfile.language.custom.Customs;
import dev.backfile.language.custom.DateText;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pattern of dates in the letters of {@link SimpleDateFormat}, which prints and reads them by the one calendar. What it
 * prints of a date is exactly the year, month, day and time that the date has, whatever Java thinks of its time zone.
 * Safe for use by many threads.
 */
public final class DatePattern {

    private static final int MOST_DAYS = 10_000;

    private final DateText text;
    private final boolean hasTime;
    private final boolean hasZone;
    private final boolean isOfDays;

    /** What was printed of days: an archive says each of its days on many pages. */
    private final Map<LocalDate, String> printed = new ConcurrentHashMap<>();

    private DatePattern(DateText text, String pattern) {
        this.text = text;
        String letters = pattern.replaceAll("'[^']*'", "");
        this.hasTime = letters.matches("(?s).*[HhKk].*");
        this.hasZone = letters.matches("(?s).*[zZX].*");
        this.isOfDays = letters.matches("(?s)[^HhKkmsSazZX]*");
    }

    /**
     * A pattern.
     *
     * @param customs the language in which months and days are named
     * @throws IllegalArgumentException if the pattern has a letter that means nothing
     */
    public static DatePattern of(String pattern, Customs customs) {
        return new DatePattern(customs.dates(pattern), pattern);
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
        LocalDate day = date.toLocalDate();
        String known = isOfDays ? printed.get(day) : null;
        if (known != null) {
            return known;
        }
        String made = text.print(date.toInstant(), zone, date.getOffset().getTotalSeconds());
        if (isOfDays) {
            keep(day, made);
        }
        return made;
    }

    private void keep(LocalDate day, String text) {
        if (printed.size() >= MOST_DAYS) {
            printed.clear();
        }
        printed.put(day, text);
    }

    /**
     * Reads a date. It must exist in the calendar, and the whole text must fit.
     *
     * @param zone the time zone that is meant where the text names none
     */
    public Optional<OffsetDateTime> read(String written, ZoneId zone) {
        return text.read(written).map(read -> {
            if (hasZone) {
                return CivilTime.at(read, zone);
            }
            LocalDateTime time = LocalDateTime.ofInstant(read, ZoneOffset.UTC);
            return hasTime
                    ? CivilTime.at(CivilTime.moment(time, zone), zone)
                    : CivilTime.startOf(time.toLocalDate(), zone);
        });
    }
}
