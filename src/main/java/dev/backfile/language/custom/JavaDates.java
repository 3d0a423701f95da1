package dev.backfile.language.custom;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/**
 * Dates as Java writes them.
 *
 * @param prototype in UTC and by the one calendar; copied for each date, since it changes while it writes one
 */
record JavaDates(SimpleDateFormat prototype) implements DateText {

    @Override
    public String print(Instant moment, TimeZone zone, int offset) {
        boolean agrees = zone.getOffset(moment.toEpochMilli()) == offset * 1000;
        SimpleDateFormat format = copy();
        format.setTimeZone(agrees ? zone : new SimpleTimeZone(offset * 1000, zone.getID()));
        return format.format(new Date(moment.toEpochMilli()));
    }

    @Override
    public Optional<Instant> read(String text) {
        SimpleDateFormat format = copy();
        format.setLenient(false);
        ParsePosition end = new ParsePosition(0);
        Date date = format.parse(text, end);
        return date == null || end.getIndex() != text.length() ? Optional.empty() : Optional.of(date.toInstant());
    }

    private SimpleDateFormat copy() {
        return (SimpleDateFormat) prototype.clone();
    }
}
