package dev.backfile.archive.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time that the clocks of a place show. Its offset from UTC has minutes and no seconds, as RFC 3339 wants it: where a
 * place kept its own mean time ({@code -4:56:02} in New York until 1883), the seconds are left out, both where a time is
 * read and where it is written, so that what is written is what was read.
 */
public final class CivilTime {

    private CivilTime() {}

    /** What the clocks of a place show at a moment. */
    public static OffsetDateTime at(Instant moment, ZoneId place) {
        return moment.atOffset(toTheMinute(place.getRules().getOffset(moment)));
    }

    /**
     * The moment at which the clocks of a place show a time: the earlier one where they show it twice; where they skip it,
     * as long after the skip as if there had been none.
     */
    public static Instant moment(LocalDateTime time, ZoneId place) {
        return time.toInstant(offset(time, place));
    }

    /**
     * The first time of a day at a place: midnight, or later where the clocks skip midnight. A day that a place skips, as
     * Samoa did on 30 December 2011, begins at its midnight by the clocks before the skip.
     */
    public static OffsetDateTime startOf(LocalDate day, ZoneId place) {
        LocalDateTime midnight = day.atStartOfDay();
        LocalDateTime first = day.atStartOfDay(place).toLocalDateTime();
        LocalDateTime begin = first.toLocalDate().equals(day) ? first : midnight;
        return begin.atOffset(offset(begin, place));
    }

    /** An offset without its seconds. */
    public static ZoneOffset toTheMinute(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        return seconds % 60 == 0 ? offset : ZoneOffset.ofTotalSeconds(seconds / 60 * 60);
    }

    private static ZoneOffset offset(LocalDateTime time, ZoneId place) {
        return toTheMinute(place.getRules().getOffset(time));
    }
}
