package dev.backfile.language.cldr;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.backfile.language.custom.DateText;
import java.text.ParsePosition;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates after CLDR, for patterns in the letters of Java's.
 *
 * @param prototype in UTC and by the one calendar; copied for each date, since it changes while it writes one
 * @param namesZone whether the pattern has the name of a time zone, for which the zone itself must be known
 */
record CldrDates(SimpleDateFormat prototype, boolean namesZone) implements DateText {

    /** What machines read: their digits are those of ASCII in every language. */
    private static final Pattern FOR_MACHINES = Pattern.compile("(yyyy|y)[-/]?MM.*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    static CldrDates of(String pattern, ULocale locale) {
        // Java's knows fewer letters, and refuses the others.
        String letters = QUOTED.matcher(new java.text.SimpleDateFormat(pattern, java.util.Locale.ROOT).toPattern())
                .replaceAll("");
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        format.setCalendar(calendar);
        if (FOR_MACHINES.matcher(letters).matches()) {
            NumberFormat digits = NumberFormat.getIntegerInstance(ULocale.ROOT);
            digits.setGroupingUsed(false);
            format.setNumberFormat(digits);
        }
        return new CldrDates(format, letters.indexOf('z') >= 0);
    }

    @Override
    public String print(Instant moment, java.util.TimeZone zone, int offset) {
        SimpleDateFormat format = copy();
        format.setTimeZone(
                namesZone ? TimeZone.getTimeZone(zone.getID()) : new SimpleTimeZone(offset * 1000, zone.getID()));
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
        return prototype.clone();
    }
}
