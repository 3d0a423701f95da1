package dev.backfile.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many documents a site has, of which kind, and which of them change by themselves.
 *
 * @param articles articles that readers find: documents of every type but pages and profiles
 * @param pages documents of the type {@code page}
 * @param profiles profiles of authors and other terms
 * @param withdrawn documents of any type in whose place a notice stands
 * @param heldBack drafts, documents whose date is in the future, and those of which nobody can tell whether they are to be
 *     public
 * @param due what is to be published or withdrawn, the earliest first
 */
public record DocumentCounts(int articles, int pages, int profiles, int withdrawn, int heldBack, List<Due> due) {

    /** Of nothing. */
    public static final DocumentCounts NOTHING = new DocumentCounts(0, 0, 0, 0, 0, List.of());

    /**
     * Counts.
     *
     * @param cards every document, live or not, as it was read
     * @param profile tells profiles from other documents
     */
    public static DocumentCounts of(Collection<Article> cards, Publication publication, Predicate<Article> profile) {
        int articles = 0;
        int pages = 0;
        int profiles = 0;
        int withdrawn = 0;
        int heldBack = 0;
        List<Due> due = new ArrayList<>();
        for (Article card : cards) {
            Article standing = publication.asItStands(card);
            if (!publication.isLive(standing)) {
                heldBack++;
            } else if (standing.isWithdrawn()) {
                withdrawn++;
            } else if (profile.test(card)) {
                profiles++;
            } else if (card.type().equals(Article.PAGE)) {
                pages++;
            } else {
                articles++;
            }
            due.addAll(publication.due(card));
        }
        return new DocumentCounts(
                articles,
                pages,
                profiles,
                withdrawn,
                heldBack,
                due.stream().sorted().toList());
    }

    /** The same with more documents that are held back, since nobody can tell whether they are to be public. */
    public DocumentCounts holdingBack(int more) {
        return new DocumentCounts(articles, pages, profiles, withdrawn, heldBack + more, due);
    }
}
