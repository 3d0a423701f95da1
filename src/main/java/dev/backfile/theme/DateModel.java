package dev.backfile.theme;

import dev.backfile.archive.ArticleDate;
import freemarker.template.TemplateDateModel;
import java.util.Date;

/**
 * A date of an article. To FreeMarker it is a moment, so that {@code ?date}, {@code ?datetime} and every pattern work on
 * it; printed without a pattern it shows no more than its writer said.
 */
final class DateModel implements TemplateDateModel {

    private final ArticleDate date;

    DateModel(ArticleDate date) {
        this.date = date;
    }

    /** The day, or the moment with its offset. */
    String iso() {
        return iso(date);
    }

    /** The day, or the moment with its offset. */
    static String iso(ArticleDate date) {
        return date.hasTime() ? isoMoment(date) : date.day().toString();
    }

    /** The moment with its offset; for a day its first one. */
    static String isoMoment(ArticleDate date) {
        return IsoDateFormat.moment(date.offset());
    }

    @Override
    public Date getAsDate() {
        return Date.from(date.instant());
    }

    @Override
    public int getDateType() {
        return DATETIME;
    }
}
