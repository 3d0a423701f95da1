package dev.backfile.source.field;

import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Lazy;
import dev.backfile.archive.calendar.DatePattern;
import dev.backfile.language.custom.Customs;
import dev.backfile.source.frontmatter.Dates;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Dates in the site's own pattern, the setting {@code date.format}, written as for {@link java.text.SimpleDateFormat}; in the
 * site's time zone and language. The whole text must fit, and the date must exist.
 */
public final class PatternDates {

    private final Lazy<Optional<DatePattern>> pattern;
    private final ZoneId zone;

    /** Dates of a pattern; a pattern that is none fits no text. The customs are asked when the first text is read. */
    public PatternDates(String pattern, ZoneId zone, Customs customs) {
        this.pattern = new Lazy<>(() -> pattern(pattern, customs));
        this.zone = zone;
    }

    /** The date that a text says, or nothing when it does not fit the pattern. */
    public Optional<Dates.Understood> read(String text) {
        return pattern.get()
                .flatMap(known -> known.read(text.strip(), zone).map(read -> date(read, known.hasTime())))
                .filter(date -> ArticleDate.canHaveYear(date.day().getYear()))
                .map(date -> new Dates.Understood(date, date.day()));
    }

    private ArticleDate date(OffsetDateTime read, boolean hasTime) {
        return hasTime ? ArticleDate.of(read.toInstant(), zone) : ArticleDate.of(read.toLocalDate(), zone);
    }

    private static Optional<DatePattern> pattern(String letters, Customs customs) {
        try {
            return Optional.of(DatePattern.of(letters, customs));
        } catch (IllegalArgumentException notPattern) {
            return Optional.empty();
        }
    }
}
