package dev.backfile.theme.date;

import dev.backfile.archive.ArticleDate;
import java.util.Date;
import java.util.Optional;

/**
 * A date as FreeMarker hands it around, which has not forgotten that it is a day and no moment: {@code ?date} and its like
 * keep nothing of a model but this. Two of them are compared as dates of articles are.
 */
final class DayAwareDate extends Date {

    private static final long serialVersionUID = 1L;

    private final transient ArticleDate date;

    DayAwareDate(ArticleDate date) {
        super(date.instant().toEpochMilli());
        this.date = date;
    }

    /** The date of an article that a date is; empty for any other. */
    static Optional<ArticleDate> known(Date date) {
        return date instanceof DayAwareDate aware ? Optional.of(aware.date) : Optional.empty();
    }

    @Override
    public int compareTo(Date other) {
        return other instanceof DayAwareDate aware ? date.compareTo(aware.date) : super.compareTo(other);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && (!(other instanceof DayAwareDate aware) || date.compareTo(aware.date) == 0);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
