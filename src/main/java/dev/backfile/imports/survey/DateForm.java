package dev.backfile.imports.survey;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which a date is written.
 *
 * @param pattern the form as {@code date.format} takes it
 * @param plain whether a date of this form is read without a setting
 */
record DateForm(String pattern, boolean plain) {

    private static final int LONGEST = 64;
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs");
    private static final Pattern ISO = Pattern.compile(
            "\\d{4}([-/])\\d{1,2}\\1\\d{1,2}(?:([Tt]| {1,4})\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d{1,9})?\\s{0,4}(Z|z|UTC|GMT|[-+]\\d{1,2}(?::?\\d{2})?)?)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(.{0,32})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(,?) (\\d{4})(.{0,32})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\p{L}{3})(,?) )?(\\d{1,2})(\\.?) (\\p{L}{3,12})\\.?,? (\\d{4})(.{0,32})");
    private static final List<Pattern> TIMES = List.of(
            Pattern.compile("[, ]+\\d{1,2}:\\d{2}"),
            Pattern.compile("[, ]+\\d{1,2}:\\d{2}:\\d{2}"),
            Pattern.compile("[, ]+\\d{1,2}:\\d{2} ?[AaPp][Mm]"),
            Pattern.compile("[, ]+\\d{1,2}:\\d{2}:\\d{2} [-+]\\d{4}"));
    private static final List<String> TIME_PATTERNS = List.of("HH:mm", "HH:mm:ss", "h:mm a", "HH:mm:ss Z");

    /** The form of a text; empty when it is no date that is known by its form. */
    static Optional<DateForm> of(String written) {
        String text = written.strip();
        if (text.length() < 6 || text.length() > LONGEST || text.codePoints().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String day = "yyyy" + iso.group(1) + "MM" + iso.group(1) + "dd";
            String time = iso.group(2) == null ? "" : iso.group(2).isBlank() ? " HH:mm" : "'T'HH:mm";
            String seconds = iso.group(3) == null ? "" : ":ss";
            String fraction = iso.group(4) == null ? "" : ".S";
            String zone = iso.group(5) == null ? "" : " and a zone";
            return Optional.of(new DateForm(day + time + seconds + fraction + zone, true));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher first = MONTH_FIRST.matcher(text);
        if (first.matches()) {
            return month(first.group(1))
                    .flatMap(month -> timed(month + " d" + first.group(3) + " yyyy", first.group(5)));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            String weekday = day.group(1) == null ? "" : "EEE" + day.group(2) + " ";
            String zone = day.group(1) == null ? "" : "dd MMM yyyy HH:mm:ss Z";
            if (!zone.isEmpty() && TIMES.get(3).matcher(day.group(7)).matches()) {
                return Optional.of(new DateForm(weekday + zone, false));
            }
            return month(day.group(5))
                    .flatMap(month -> timed(weekday + "d" + day.group(4) + " " + month + " yyyy", day.group(7)));
        }
        return Optional.empty();
    }

    private static Optional<DateForm> numbers(Matcher numbers) {
        int one = Integer.parseInt(numbers.group(1));
        int two = Integer.parseInt(numbers.group(3));
        String sign = numbers.group(2);
        String year = numbers.group(4).length() == 4 ? "yyyy" : "yy";
        if (one < 1 || two < 1 || one > 31 || two > 31 || one > 12 && two > 12) {
            return Optional.empty();
        }
        boolean monthFirst = two > 12 || one <= 12 && sign.equals("/");
        return timed((monthFirst ? "M" + sign + "d" : "d" + sign + "M") + sign + year, numbers.group(5));
    }

    private static Optional<DateForm> timed(String day, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(new DateForm(day, false));
        }
        for (int time = 0; time < TIMES.size(); time++) {
            if (TIMES.get(time).matcher(rest).matches()) {
                String sign = rest.startsWith(",") ? ", " : " ";
                return Optional.of(new DateForm(day + sign + TIME_PATTERNS.get(time), false));
            }
        }
        return Optional.empty();
    }

    /** How a pattern says a month that is written so: in English, whole or by three letters; in other languages whole. */
    private static Optional<String> month(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (MONTHS.contains(folded)) {
            return Optional.of("MMMM");
        }
        boolean abbreviated = folded.length() == 3 && MONTHS.stream().anyMatch(month -> month.startsWith(folded));
        return Optional.of(abbreviated ? "MMM" : "MMMM").filter(pattern -> abbreviated || isMonthElsewhere(folded));
    }

    private static boolean isMonthElsewhere(String word) {
        return LANGUAGES.stream()
                .map(Locale::forLanguageTag)
                .flatMap(language -> Arrays.stream(Month.values())
                        .map(month ->
                                month.getDisplayName(TextStyle.FULL, language).toLowerCase(language)))
                .anyMatch(word::equals);
    }
}
