package dev.backfile.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is published and who is held back.
 *
 * @param asOf the moment as of which the site is baked
 * @param drafts whether drafts and articles of the future are shown all the same
 * @param futureIsLive whether an article of the future is live when its status is {@code published}
 */
public record Publication(Instant asOf, boolean drafts, boolean futureIsLive) {

    /** The same without what is held back. */
    public Publication withoutDrafts() {
        return new Publication(asOf, false, futureIsLive);
    }

    /** A document as it stands at the moment: when its time is over it is withdrawn. */
    public Article asItStands(Article article) {
        return isPublished(article) && article.schedule().isOver(asOf) && !isOfTheFuture(article)
                ? article.withdrawn()
                : article;
    }

    /** Whether a document is live. */
    public boolean isLive(Article article) {
        if (drafts) {
            return true;
        }
        return switch (article.status()) {
            case DRAFT -> false;
            case WITHDRAWN -> !article.schedule().isAhead(asOf);
            case PUBLISHED -> !article.schedule().isAhead(asOf) && (futureIsLive || !isOfTheFuture(article));
            case PUBLISHED_DATE -> !article.schedule().isAhead(asOf) && !isOfTheFuture(article);
        };
    }

    /** What becomes of a document by itself after the moment, the earliest first. */
    public List<Due> due(Article article) {
        if (drafts || !isPublished(article)) {
            return List.of();
        }
        List<Due> due = new ArrayList<>();
        Article.Status status = article.status();
        boolean waitsForDate = isOfTheFuture(article) && !(futureIsLive && status == Article.Status.PUBLISHED);
        ArticleDate opens =
                article.schedule().isAhead(asOf) ? article.schedule().opens() : null;
        ArticleDate date = waitsForDate ? article.date() : null;
        ArticleDate begin = opens == null || date != null && date.compareTo(opens) > 0 ? date : opens;
        ArticleDate end = article.schedule().closes();
        if (begin != null) {
            boolean over = article.schedule().isOver(begin.instant());
            due.add(Due.of(begin, over ? Due.Change.WITHDRAWN : Due.Change.PUBLISHED, article));
            end = over ? null : end;
        }
        if (end != null && end.instant().isAfter(asOf)) {
            due.add(Due.of(end, Due.Change.WITHDRAWN, article));
        }
        return due;
    }

    private static boolean isPublished(Article article) {
        return article.status() == Article.Status.PUBLISHED || article.status() == Article.Status.PUBLISHED_DATE;
    }

    private boolean isOfTheFuture(Article article) {
        ArticleDate date = article.date();
        return date != null && date.instant().isAfter(asOf);
    }
}
