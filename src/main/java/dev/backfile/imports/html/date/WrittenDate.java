package dev.backfile.imports.html.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, in one of many forms and languages.
 *
 * @param text the date as front matter has it: a day, or a day and a time, with the offset where one was written
 * @param certain whether it can be read in one way only, and is a whole date
 * @param from where it begins in the text
 * @param to where it ends
 */
public record WrittenDate(String text, boolean certain, int from, int to) {

    private static final int LONGEST = 400;
    private static final String WORD = "(?<month>\\p{L}[\\p{L}\\p{M}]{2,14})";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:1[6-9]|20)\\d\\d)\\s?([-/.年년])\\s?(\\d{1,2})\\s?([-/.月월])\\s?(\\d{1,2})(?!\\d)[日일]?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?[.\\s/-]{0,3}(?:(?:de|of|di)\\s{1,2}|d['’]\\s{0,2})?"
                    + WORD
                    + "[.,]?[\\s/-]{0,3}(?:(?:de|del|of|do)\\s)?(?<year>(?:1[6-9]|20)\\d\\d|['’]\\d\\d|(?<=[-/. ])\\d\\d(?=\\s*(?:$|[,|)]|\\.\\p{Lu})))(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WORD
                    + "\\.?\\s{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s\\p{L}{3})?(?:,\\s{0,3}|\\s{1,3})(?<year>(?:1[6-9]|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<!\\d)(?<year>(?:1[6-9]|20)\\d\\d)[.,]?\\s{1,3}" + WORD + "\\s{1,3}(?<day>\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.,/-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:1[6-9]|20)\\d\\d|\\d\\d)(?!\\d|/\\d)");
    private static final Pattern UNIX = Pattern.compile("(?:\\p{L}{3}\\s)" + WORD
            + "\\s{1,2}(\\d{1,2})\\s(\\d\\d:\\d\\d:\\d\\d)\\s(\\p{L}{3,4}\\s)?((?:19|20)\\d\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:(\\d\\d)(\\d\\d)(?:\\d\\d)?)?$");
    private static final Pattern TIME = Pattern.compile(
            "^(?:T|[\\s,|·•@:(–-]{1,6}(?:at|um|à|às|a las|alle|ore|kl\\.?|klo|o|om)?\\s{0,2})(\\d{1,2})[:.h](\\d{2})(?![\\d.]\\d)(?::(\\d{2}))?(?:[.,]\\d{1,9})?"
                    + "\\s{0,2}([ap]\\.?\\s?m\\b\\.?)?\\s{0,2}(?:Uhr|hs|h\\b)?\\s{0,2}(Z\\b|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("kst", "+09:00"));

    /**
     * The first date in a text.
     *
     * @param language the language of the page, such as {@code en-US}; decides what {@code 03/04/2005} is
     */
    public static Optional<WrittenDate> in(String written, String language) {
        String text = digits(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        return first(
                yearFirst(text),
                unix(text, language),
                inWords(DAY_FIRST, text, language),
                inWords(MONTH_FIRST, text, language),
                inWords(YEAR_MONTH_DAY, text, language),
                numbers(text, language),
                compact(text));
    }

    @SafeVarargs
    private static Optional<WrittenDate> first(Optional<WrittenDate>... found) {
        Optional<WrittenDate> first = Optional.empty();
        for (Optional<WrittenDate> each : found) {
            if (each.isPresent()
                    && (first.isEmpty() || each.get().from() < first.get().from())) {
                first = each;
            }
        }
        return first;
    }

    private static Optional<WrittenDate> yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        while (matcher.find()) {
            boolean same = matcher.group(2).equals(matcher.group(4))
                    || !matcher.group(2).matches("[-/.]");
            Optional<WrittenDate> date = same
                    ? date(text, matcher, number(matcher, 1), number(matcher, 3), number(matcher, 5), true)
                    : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> unix(String text, String language) {
        Matcher matcher = UNIX.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String zone = matcher.group(4) == null ? "" : " " + matcher.group(4);
        return Months.of(matcher.group(1), language)
                .flatMap(month -> day(number(matcher, 5), month, number(matcher, 2)))
                .map(day -> new WrittenDate(
                        day + time(" " + matcher.group(3) + zone).text(), true, matcher.start(), matcher.end()));
    }

    /** The first match of a pattern in which a word is a month. */
    private static Optional<WrittenDate> inWords(Pattern pattern, String text, String language) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<Integer> month = Months.of(matcher.group("month"), language);
            if (month.isPresent()) {
                String year = matcher.group("year");
                int day = Integer.parseInt(matcher.group("day"));
                return date(text, matcher, year(year), month.get(), day, year.length() == 4);
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> numbers(String text, String language) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int one = number(matcher, 1);
        int two = number(matcher, 3);
        boolean plain = matcher.group(2).equals(".");
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean american = tag.isEmpty() || tag.equals("en") || tag.startsWith("en-us");
        boolean monthFirst = two > 12 || one <= 12 && !plain && american;
        boolean certain = matcher.group(4).length() == 4
                && (plain || one > 12 || two > 12 || one == two || !tag.isEmpty() && !tag.equals("en"));
        return date(text, matcher, year(matcher.group(4)), monthFirst ? one : two, monthFirst ? two : one, certain);
    }

    private static Optional<WrittenDate> compact(String text) {
        Matcher matcher = COMPACT.matcher(text.strip());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String time = matcher.group(4) == null ? "" : " " + matcher.group(4) + ":" + matcher.group(5);
        return day(number(matcher, 1), number(matcher, 2), number(matcher, 3))
                .map(day -> new WrittenDate(day + time(time).text(), true, 0, text.length()));
    }

    private static Optional<WrittenDate> date(
            String text, Matcher found, int year, int month, int day, boolean certain) {
        Time time = time(text.substring(found.end()));
        return day(year, month, day)
                .map(date -> new WrittenDate(date + time.text(), certain, found.start(), found.end() + time.length()));
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private record Time(String text, int length) {}

    private static Time time(String rest) {
        Matcher matcher = TIME.matcher(rest);
        if (!matcher.find()) {
            return new Time("", 0);
        }
        int hour = Integer.parseInt(matcher.group(1));
        String half = matcher.group(4) == null ? "" : matcher.group(4).toLowerCase(Locale.ROOT);
        int whole = half.isEmpty() ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        int minute = Integer.parseInt(matcher.group(2));
        if (whole > 23 || minute > 59) {
            return new Time("", 0);
        }
        String seconds = matcher.group(3) == null ? "00" : matcher.group(3);
        return new Time(
                String.format(Locale.ROOT, "T%02d:%02d:%s", whole, minute, seconds) + offset(matcher.group(5)),
                matcher.end());
    }

    private static String offset(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.matches("[+-]\\d{2}:?\\d{2}")) {
            boolean real = Integer.parseInt(zone.substring(1, 3)) <= 14 && zone.matches(".*[0-5]\\d");
            return real ? zone.substring(0, 3) + ":" + zone.substring(zone.length() - 2) : "";
        }
        return ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** A year of which the century may be missing: sites are not older than 1980. */
    private static int year(String written) {
        String figures = written.replaceAll("\\D", "");
        int year = Integer.parseInt(figures);
        return figures.length() > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            digits.append(
                    sign > 127 && Character.isDigit(sign)
                            ? (char) ('0' + Character.digit(sign, 10))
                            : sign == '\u00a0' ? ' ' : sign);
        }
        return digits.toString();
    }
}
