package dev.backfile.archive;

import java.time.Instant;

/**
 * Who is published and who is held back.
 *
 * @param asOf the moment as of which the site is baked
 * @param drafts whether drafts and articles of the future are shown all the same
 * @param futureIsLive JBake's habit: an article of the future is live when its status is {@code published}
 */
public record Publication(Instant asOf, boolean drafts, boolean futureIsLive) {

    /** Whether a document is live. */
    public boolean isLive(Article article) {
        if (drafts) {
            return true;
        }
        return switch (article.status()) {
            case DRAFT -> false;
            case WITHDRAWN -> true;
            case PUBLISHED -> futureIsLive || !isOfTheFuture(article);
            case PUBLISHED_DATE -> !isOfTheFuture(article);
        };
    }

    private boolean isOfTheFuture(Article article) {
        ArticleDate date = article.date();
        return date != null && date.instant().isAfter(asOf);
    }
}
