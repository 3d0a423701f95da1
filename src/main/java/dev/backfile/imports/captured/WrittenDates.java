package dev.backfile.imports.captured;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that texts have: in figures, and with the names of months. */
final class WrittenDates {

    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|e)?\\.?\\s(?:day of |of |de |d['’])?"
                    + WORD + ",?\\s(?:de |del |of )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<![\\d\\p{L}])" + WORD + "\\s(?:the )?(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\.?\\s" + WORD + "\\s(\\d{1,2})\\.?(?!\\d)");
    private static final Pattern EASTERN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?![\\d/])");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?<!\\p{L})(?:the )?((?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth"
                    + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)\\s(?:day )?(?:of )?"
                    + WORD + ",?\\s(\\d{4})");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");
    private static final Pattern TIME = Pattern.compile(
            "(?i)^[\\s,|–—-]*(?:(?:at|um|à|a las|alle|kl)\\.?\\s)?(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?(?:\\s?(am|pm|a\\.m\\.|p\\.m\\.))?(?:\\s?(Uhr|GMT|UTC))?(?![\\d\\p{L}])");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?<![\\d\\p{L}])" + WORD + "\\s(?:de )?(\\d{4})(?!\\d)");

    private final MonthNames months = new MonthNames();
    private int dayFirst;
    private int monthFirst;

    /**
     * A date in a line.
     *
     * @param date the day, or the moment, as front matter has it; empty where the line leaves it open
     * @param before what stands before it
     * @param after what stands behind it
     * @param doubt why it may be otherwise; empty where it is sure
     */
    record Found(Optional<String> date, String before, String after, Optional<String> doubt) {}

    /** Notes the order in which a text has days and months in figures. */
    void learn(String text) {
        Matcher figures = FIGURES.matcher(text);
        for (int count = 0; count < 20 && figures.find(); count++) {
            if (figures.group(2).equals("/")) {
                dayFirst += Integer.parseInt(figures.group(1)) > 12 ? 1 : 0;
                monthFirst += Integer.parseInt(figures.group(3)) > 12 ? 1 : 0;
            }
        }
    }

    /** The first date in a line. */
    Optional<Found> in(String line, Optional<String> language) {
        return line.chars().noneMatch(Character::isDigit)
                ? Optional.empty()
                : found(line, ISO, match -> day(match.group(1), match.group(2), match.group(3)))
                        .or(() -> found(line, EASTERN, match -> day(match.group(1), match.group(2), match.group(3))))
                        .or(() -> found(
                                line,
                                IN_WORDS,
                                match -> named(
                                        match.group(3),
                                        match.group(2),
                                        String.valueOf(
                                                ORDINALS.indexOf(match.group(1).toLowerCase(Locale.ROOT))),
                                        language)))
                        .or(() -> found(
                                line,
                                DAY_MONTH,
                                match -> named(match.group(3), match.group(2), match.group(1), language)))
                        .or(() -> found(
                                line,
                                MONTH_DAY,
                                match -> named(match.group(3), match.group(1), match.group(2), language)))
                        .or(() -> found(
                                line,
                                YEAR_FIRST,
                                match -> named(match.group(1), match.group(2), match.group(3), language)))
                        .or(() -> figures(line, language));
    }

    /** A day of ISO 8601, if the calendar has it. */
    static Optional<String> existing(String day) {
        return day(day.substring(0, 4), day.substring(5, 7), day.substring(8)).map(LocalDate::toString);
    }

    /** Whether a word is the name of a day of the week. */
    boolean isDay(String word, Optional<String> language) {
        return months.isDay(word, language);
    }

    /** Whether a line has a month and a year, and no day. */
    boolean hasMonth(String line, Optional<String> language) {
        Matcher matcher = MONTH_ALONE.matcher(line);
        return matcher.find() && months.month(matcher.group(1), language).isPresent();
    }

    private interface Reading {
        Optional<LocalDate> of(MatchResult match);
    }

    private static Optional<Found> found(String line, Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            Optional<LocalDate> day = reading.of(matcher.toMatchResult());
            if (day.isPresent()) {
                return Optional.of(timed(day.get(), line.substring(0, matcher.start()), line.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    private static Found timed(LocalDate day, String before, String after) {
        Matcher time = TIME.matcher(after.startsWith("T") ? after.substring(1) : after);
        if (time.find()) {
            int hour = Integer.parseInt(time.group(1));
            String half = time.group(3) == null
                    ? ""
                    : time.group(3).toLowerCase(Locale.ROOT).replace(".", "");
            int shown = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
            if (shown < 24 && Integer.parseInt(time.group(2)) < 60) {
                boolean utc = time.group(4) != null && !time.group(4).equalsIgnoreCase("uhr");
                String moment = day
                        + (utc ? "T" : " ")
                        + String.format(Locale.ROOT, "%02d:%s", shown, time.group(2))
                        + (utc ? ":00Z" : "");
                return new Found(
                        Optional.of(moment),
                        before,
                        (after.startsWith("T") ? after.substring(1) : after).substring(time.end()),
                        Optional.empty());
            }
        }
        return new Found(Optional.of(day.toString()), before, after, Optional.empty());
    }

    private Optional<Found> figures(String line, Optional<String> language) {
        Matcher matcher = FIGURES.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = line.substring(0, matcher.start());
        String after = line.substring(matcher.end());
        Optional<LocalDate> european = day(matcher.group(4), matcher.group(3), matcher.group(1));
        Optional<LocalDate> american = day(matcher.group(4), matcher.group(1), matcher.group(3));
        boolean slashes = !matcher.group(2).equals(".") && language.orElse("en").equals("en");
        if (european.isEmpty() || american.isEmpty() || european.equals(american) || !slashes) {
            return european.or(() -> american).map(day -> timed(day, before, after));
        }
        if (dayFirst > 0 ^ monthFirst > 0) {
            return Optional.of(timed((dayFirst > 0 ? european : american).get(), before, after));
        }
        return Optional.of(new Found(
                Optional.empty(),
                before,
                after,
                Optional.of("“" + matcher.group() + "” may be " + european.get() + " or " + american.get())));
    }

    private Optional<LocalDate> named(String year, String month, String day, Optional<String> language) {
        return months.month(month, language).flatMap(number -> day(year, String.valueOf(number), day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1500 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
