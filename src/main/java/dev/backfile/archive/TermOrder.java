package dev.backfile.archive;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the articles of a term belong together: first those whose writers numbered them, by these parts,
 * then the others, oldest first. Immutable.
 */
public final class TermOrder {

    /** The order of a term without articles. */
    static final TermOrder EMPTY = new TermOrder(List.of(), Map.of());

    private final List<Article> articles;
    private final Map<Article, Integer> parts;
    private final Comparator<Article> comparator;

    private TermOrder(List<Article> articles, Map<Article, Integer> parts) {
        this.parts = parts;
        this.comparator = Comparator.comparing(this::part, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Chronology.OLDEST_FIRST);
        this.articles = parts.isEmpty()
                ? articles
                : articles.stream().sorted(comparator).toList();
    }

    /**
     * The order of a term.
     *
     * @param articles its articles, oldest first
     * @param parts the parts of those documents that are numbered
     */
    public static TermOrder of(List<Article> articles, Map<Article, Integer> parts) {
        return articles.isEmpty() && parts.isEmpty() ? EMPTY : new TermOrder(articles, parts);
    }

    /** The articles in this order. */
    List<Article> articles() {
        return articles;
    }

    /** The number that the writer of a document gave it within the term. */
    @Nullable
    Integer part(Article document) {
        return parts.get(document);
    }

    /** The article that stands so many places behind another; empty beyond the ends, and for one that is not here. */
    Optional<Article> from(Article article, int places) {
        int found = Collections.binarySearch(articles, article, comparator);
        int wanted = found + places;
        return found < 0 || wanted < 0 || wanted >= articles.size()
                ? Optional.empty()
                : Optional.of(articles.get(wanted));
    }
}
