package dev.backfile.imports.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as exports write them, as front matter has them. Stateless. */
public final class Moments {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:[T ,-]+(\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d{1,9})?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:[ ,-]+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([AaPp][Mm])?)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private Moments() {}

    /**
     * A moment in ISO 8601, with a blank for the T or not, or in seconds or milliseconds since 1970.
     *
     * @return the moment with the offset that was written; empty for what is none
     */
    public static Optional<String> of(String written) {
        String text = written.strip();
        try {
            if (EPOCH.matcher(text).matches()) {
                long number = Long.parseLong(text);
                Instant moment = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return Optional.of(local(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z");
            }
            Matcher iso = ISO.matcher(text);
            if (!iso.matches()) {
                return Optional.empty();
            }
            if (iso.group(2) == null) {
                return Optional.of(LocalDate.parse(iso.group(1)).toString());
            }
            String seconds = iso.group(3) == null ? ":00" : iso.group(3);
            String moment = iso.group(1) + "T" + iso.group(2) + seconds;
            String offset = iso.group(4);
            if (offset == null) {
                return Optional.of(local(LocalDateTime.parse(moment)));
            }
            String zone = offset.matches("[A-Z]+") ? "Z" : offset.replaceFirst("([+-]\\d\\d):?(\\d\\d)", "$1:$2");
            OffsetDateTime whole = OffsetDateTime.parse(moment + zone);
            return Optional.of(local(whole.toLocalDateTime()) + whole.getOffset());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A moment as {@code 10/24/2014 09:30:00 PM}, the month first, in twelve or twenty-four hours. */
    public static Optional<String> monthFirst(String written) {
        Matcher date = MONTH_FIRST.matcher(written.strip());
        if (!date.matches()) {
            return of(written);
        }
        try {
            LocalDate day = LocalDate.of(number(date, 3), number(date, 1), number(date, 2));
            if (date.group(4) == null) {
                return Optional.of(day.toString());
            }
            String half = date.group(7) == null ? "" : date.group(7).toLowerCase(Locale.ROOT);
            int hour = half.isEmpty() ? number(date, 4) : number(date, 4) % 12 + (half.equals("pm") ? 12 : 0);
            return Optional.of(local(day.atTime(hour, number(date, 5), date.group(6) == null ? 0 : number(date, 6))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static String local(LocalDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));
    }
}
