package dev.backfile.source.frontmatter;

import dev.backfile.archive.ArticleDate;
import dev.backfile.notation.SitePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a document's path: {@code 2014-10-24-slug.md}, or folders {@code 2014/10/24/}. */
public final class PathDate {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[-_. ](.*))?");
    private static final Pattern FOLDERS = Pattern.compile("(?:.*/)?(\\d{4})/(\\d{2})/(\\d{2})/.*");

    private PathDate() {}

    /** The day that a path names, if it names one. */
    public static Optional<LocalDate> of(String path) {
        Matcher name = NAME.matcher(SitePath.name(path));
        Optional<LocalDate> day = name.matches() ? day(name) : Optional.empty();
        if (day.isPresent()) {
            return day;
        }
        Matcher folders = FOLDERS.matcher(path);
        return folders.matches() ? day(folders) : Optional.empty();
    }

    /** Whether a document lies in the folders of a day: {@code 2014/10/24/}. */
    static boolean isFolderOfDay(String path) {
        Matcher folders = FOLDERS.matcher(path);
        return folders.matches() && day(folders).isPresent();
    }

    /** A file's name, without extension, without the date before it; a name that is only a date stays. */
    public static String without(String baseName) {
        Matcher name = NAME.matcher(baseName);
        boolean dated = name.matches()
                && name.group(4) != null
                && !name.group(4).isBlank()
                && day(name).isPresent();
        return dated ? name.group(4) : baseName;
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return Optional.of(day).filter(found -> ArticleDate.canHaveYear(found.getYear()));
        } catch (DateTimeException nonexistent) {
            return Optional.empty();
        }
    }
}
