package dev.backfile.archive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;

/**
 * The date of articles that have none, where a site lets them be: the oldest of the site, so that the same sources are the
 * same archive on every machine and on every day.
 *
 * @param date the date
 */
public record StandInDate(ArticleDate date) {

    /**
     * The oldest date among documents that are live; the first day of 1970 when none has a date.
     *
     * @param documents the documents, with the dates that their writers gave
     */
    public static StandInDate among(Collection<Article> documents, Publication publication, ZoneId zone) {
        return new StandInDate(documents.stream()
                .filter(document -> !document.isWithdrawn() && publication.isLive(document))
                .map(Article::date)
                .filter(Objects::nonNull)
                .min(ArticleDate::compareTo)
                .orElseGet(() -> ArticleDate.of(LocalDate.EPOCH, zone)));
    }

    /** A document, with this date when it is an article without one. */
    public Article of(Article document) {
        return document.date() == null && document.type().equals(Article.POST) ? document.dated(date) : document;
    }
}
