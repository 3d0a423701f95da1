package dev.backfile.build.search;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Publication;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.index.IdSpace.Moment;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which documents readers may find. What is in doubt is not found. */
final class SearchableArticles {

    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int DAYS_OF_A_YEAR = 366;

    private final Set<String> profiles;
    private final Archive archive;
    private final Publication publication;

    SearchableArticles(Settings settings, Archive archive, Publication publication) {
        this.profiles = settings.profileTypes();
        this.archive = archive;
        this.publication = publication.withoutDrafts();
    }

    /** A document, and when it appeared. */
    record Dated(Article article, Moment moment) {}

    /** The documents, by the moments of their appearance, whatever their writers want. */
    List<Dated> inOrder() {
        return archive.documents().stream()
                .filter(this::has)
                .map(article -> new Dated(article, moment(article)))
                .sorted(Comparator.comparingInt((Dated dated) -> dated.moment().year())
                        .thenComparingLong(dated -> dated.moment().part())
                        .thenComparing(dated -> dated.article().path()))
                .toList();
    }

    /** Whether a document of the archive is one of them. */
    boolean has(Article article) {
        return !article.isWithdrawn() && !profiles.contains(article.type()) && publication.isLive(article);
    }

    /** When a document appeared; of several without a time of day each has its own one, by its path. */
    static Moment moment(Article article) {
        long spread =
                Fingerprint.of(article.path().getBytes(StandardCharsets.UTF_8)).low() >>> 33;
        ArticleDate date = article.date();
        if (date == null) {
            return new Moment(0, spread << 1);
        }
        long day = date.day().getDayOfYear() - 1L;
        long second = date.hasTime() ? date.offset().toLocalTime().toSecondOfDay() : spread % SECONDS_OF_A_DAY;
        long seconds = day * SECONDS_OF_A_DAY + second;
        return new Moment(date.day().getYear(), (seconds << 32) / ((long) DAYS_OF_A_YEAR * SECONDS_OF_A_DAY));
    }
}
