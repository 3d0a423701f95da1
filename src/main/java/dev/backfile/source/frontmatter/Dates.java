package dev.backfile.source.frontmatter;

import dev.backfile.archive.ArticleDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: ISO 8601 with its usual slips. Year, month and day in this order, with hyphens or
 * slashes; then perhaps a time, after {@code T} or spaces, with or without seconds; then perhaps an offset ({@code Z},
 * {@code -04:00}, {@code -0400}, {@code -4}). Without an offset the site's time zone is meant. The calendar is the
 * Gregorian in every century, and years are those that four digits can say.
 */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})"
            + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
            + "[ \\t]*(?:([Zz]|UTC|GMT)|([-+])(\\d{1,2})(?::?(\\d{2}))?)?)?");

    private static final Pattern LOOKS_LIKE_DATE =
            Pattern.compile("([-+\u2212]\\d{1,10}|\\d{3,10})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)(?s:.{0,64})");

    private final ZoneId zone;

    /** Dates of a site in this time zone. */
    public Dates(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A date that has been understood.
     *
     * @param date in the site's time zone
     * @param day the day as written, which may be another in the site's time zone
     */
    public record Understood(ArticleDate date, LocalDate day) {}

    /** The site's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The date that a text says, or nothing when it is not one or does not exist in the calendar. */
    public Optional<Understood> read(String written) {
        String text = written.strip();
        if (text.length() < 8 || text.length() > 64) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 3), number(matcher, 4));
            ArticleDate date = matcher.group(5) == null ? ArticleDate.of(day, zone) : moment(day, matcher);
            return ArticleDate.canHaveYear(day.getYear())
                            && ArticleDate.canHaveYear(date.day().getYear())
                    ? Optional.of(new Understood(date, day))
                    : Optional.empty();
        } catch (DateTimeException nonexistent) {
            return Optional.empty();
        }
    }

    /** Why a text that looks like a date is none, as the end of a sentence; empty when it does not look like one. */
    public Optional<String> reason(String written) {
        Matcher looks = LOOKS_LIKE_DATE.matcher(written.strip());
        if (!looks.matches()) {
            return Optional.empty();
        }
        boolean fourDigits = looks.group(1).matches("\\d{4}") && !looks.group(1).equals("0000");
        if (!fourDigits) {
            return Optional.of(" has no year from 0001 to 9999, and other years cannot be published");
        }
        int year = Integer.parseInt(looks.group(1));
        boolean julian = looks.group(2).matches("0?2") && looks.group(3).equals("29") && year % 100 == 0 && year < 1582;
        return julian
                ? Optional.of(" is a day of the Julian calendar alone: dates are Gregorian here, also before 1582")
                : Optional.empty();
    }

    private ArticleDate moment(LocalDate day, Matcher matcher) {
        String fraction = matcher.group(8) == null ? "" : matcher.group(8);
        int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        LocalDateTime time = day.atTime(number(matcher, 5), number(matcher, 6), number(matcher, 7), nanos);
        if (matcher.group(9) != null) {
            return ArticleDate.of(time.toInstant(ZoneOffset.UTC), zone);
        }
        if (matcher.group(10) != null) {
            int sign = matcher.group(10).equals("-") ? -1 : 1;
            ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * number(matcher, 11), sign * number(matcher, 12));
            return ArticleDate.of(time.toInstant(offset), zone);
        }
        return ArticleDate.of(time, zone);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
