package dev.backfile.source.field;

import dev.backfile.archive.ArticleDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in a path that does not name a day in the usual way: {@code 20240305-slug.md}, {@code 2024-03-slug.md}, folders
 * {@code 2024/03/}, {@code 2024-03/} or {@code 2024/}. A month begins with its first day, a year with its first month.
 */
final class RoughPathDate {

    private static final String YEAR = "((?:1[5-9]|20|21)\\d{2})";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:.*/)?" + YEAR + MONTH + "(\\d{2})(?:\\d{4})?[-_. ][^/]*"),
            Pattern.compile("(?:.*/)?" + YEAR + "[_.]" + MONTH + "[_.](\\d{2})[-_. ][^/]*"),
            Pattern.compile("(?:.*/)?" + YEAR + "/" + MONTH + "-(\\d{2})[-_. ][^/]*"),
            Pattern.compile("(?:.*/)?" + YEAR + "[-_.]" + MONTH + "[-_. ][^/]*"),
            Pattern.compile("(?:.*/)?" + YEAR + "[-/]" + MONTH + "/.*"),
            Pattern.compile("(?:.*/)?" + YEAR + "/.*"));

    private RoughPathDate() {}

    /** The day; empty where the path names no year. */
    static Optional<LocalDate> of(String path) {
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(path);
            if (date.matches()) {
                return day(date);
            }
        }
        return Optional.empty();
    }

    /** The name of a file without the day before it, {@code 20240305-}; as it is where there is none. */
    static String without(String baseName) {
        Matcher date = FORMS.get(0).matcher(baseName);
        int end = baseName.length() < 9 ? 0 : date.matches() ? date.end(3) + 1 : 0;
        return end > 0 && end < baseName.length() && !Character.isDigit(baseName.charAt(end - 1))
                ? baseName.substring(end)
                : baseName;
    }

    private static Optional<LocalDate> day(Matcher date) {
        try {
            int month = date.groupCount() < 2 ? 1 : Integer.parseInt(date.group(2));
            int day = date.groupCount() < 3 ? 1 : Integer.parseInt(date.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), month, day))
                    .filter(found -> ArticleDate.canHaveYear(found.getYear()));
        } catch (DateTimeException nonexistent) {
            return Optional.empty();
        }
    }
}
