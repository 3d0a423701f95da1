package dev.backfile.theme.date;

import dev.backfile.archive.calendar.CivilTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/** A time zone as FreeMarker wants one, with the offsets of {@link CivilTime}: to the minute, and before 1900 too. */
public final class CivilTimeZone extends TimeZone {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    /** The time zone of a place. */
    public CivilTimeZone(ZoneId zone) {
        this.zone = zone;
        setID(TimeZone.getTimeZone(zone).getID());
    }

    @Override
    public ZoneId toZoneId() {
        return zone;
    }

    @Override
    public int getOffset(long moment) {
        return CivilTime.at(Instant.ofEpochMilli(moment), zone).getOffset().getTotalSeconds() * 1000;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
        return TimeZone.getTimeZone(zone).getOffset(era, year, month, day, dayOfWeek, milliseconds);
    }

    @Override
    public int getRawOffset() {
        return TimeZone.getTimeZone(zone).getRawOffset();
    }

    @Override
    public void setRawOffset(int milliseconds) {
        throw new UnsupportedOperationException("the offset is that of " + zone);
    }

    @Override
    public boolean useDaylightTime() {
        return TimeZone.getTimeZone(zone).useDaylightTime();
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return zone.getRules().isDaylightSavings(Instant.ofEpochMilli(date.getTime()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CivilTimeZone place && place.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode();
    }
}
