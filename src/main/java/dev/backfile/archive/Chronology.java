package dev.backfile.archive;

import java.time.Instant;
import java.util.Comparator;

/** The one order of documents: by date, then by source path, oldest first; documents without a date come first. */
public final class Chronology {

    /** The comparator. */
    public static final Comparator<Article> OLDEST_FIRST =
            Comparator.comparing(Chronology::instant).thenComparing(Article::path);

    private Chronology() {}

    private static Instant instant(Article article) {
        ArticleDate date = article.date();
        return date == null ? Instant.MIN : date.instant();
    }
}
