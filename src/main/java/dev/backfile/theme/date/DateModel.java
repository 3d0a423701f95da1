package dev.backfile.theme.date;

import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.calendar.CivilTime;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

/**
 * A date of an article. To FreeMarker it is a moment, so that {@code ?date}, {@code ?datetime} and every pattern work on
 * it; printed without a pattern it shows no more than its writer said.
 */
public final class DateModel implements TemplateDateModel {

    private final ArticleDate date;

    /** The model of a date. */
    public DateModel(ArticleDate date) {
        this.date = date;
    }

    /** The day, or the moment with its offset. */
    public static String iso(ArticleDate date) {
        return date.hasTime() ? isoMoment(date) : date.day().toString();
    }

    /** The moment with its offset; for a day its first one. */
    public static String isoMoment(ArticleDate date) {
        return isoMoment(date.offset());
    }

    /** A moment as RFC 3339 writes it, to the second. */
    public static String isoMoment(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The date of an article that a date in a template is, also after {@code ?date} and its like; empty for any other. */
    public static Optional<ArticleDate> known(TemplateDateModel model) throws TemplateModelException {
        return model instanceof DateModel known ? Optional.of(known.date) : DayAwareDate.known(model.getAsDate());
    }

    /** What a date is at a place: a day is the same day there, a moment what the clocks show. */
    static OffsetDateTime at(ZoneId place, Date date) {
        Optional<ArticleDate> day = DayAwareDate.known(date).filter(known -> !known.hasTime());
        return day.isPresent()
                ? CivilTime.startOf(day.get().day(), place)
                : CivilTime.at(Instant.ofEpochMilli(date.getTime()), place);
    }

    @Override
    public Date getAsDate() {
        return new DayAwareDate(date);
    }

    @Override
    public int getDateType() {
        return DATETIME;
    }
}
