package dev.backfile.archive;

import java.util.Comparator;

/** The one order of documents: by date, then by source path, oldest first; documents without a date come first. */
public final class Chronology {

    /** The comparator. */
    public static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    Article::date, Comparator.nullsFirst(Comparator.<ArticleDate>naturalOrder()))
            .thenComparing(Article::path);

    private Chronology() {}
}
