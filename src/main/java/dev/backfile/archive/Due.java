package dev.backfile.archive;

import java.time.Instant;
import java.util.Comparator;

/**
 * A change that comes by itself, with the first bake as of a moment.
 *
 * @param when the moment
 * @param date the moment as ISO 8601 writes it in the site's time zone, or its day where the writer named no time
 * @param change what becomes of the document
 * @param path its source file, relative to the content folder
 * @param title its headline
 */
public record Due(Instant when, String date, Change change, String path, String title) implements Comparable<Due> {

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::when).thenComparing(Due::path).thenComparing(Due::change);

    /** What becomes of a document. */
    public enum Change {
        /** It was held back and is published. */
        PUBLISHED,
        /** It is withdrawn: a notice stands at its URL. */
        WITHDRAWN
    }

    static Due of(ArticleDate date, Change change, Article article) {
        String written = date.hasTime() ? date.offset().toString() : date.day().toString();
        return new Due(date.instant(), written, change, article.path(), article.title());
    }

    /** The earliest first. */
    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
