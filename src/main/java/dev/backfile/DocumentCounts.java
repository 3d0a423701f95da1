package dev.backfile;

import java.util.List;
import java.util.Optional;

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
public record DocumentCounts(int articles, int pages, int profiles, int withdrawn, int heldBack, List<DueChange> due) {

    /** The documents that readers find or find withdrawn. */
    public int live() {
        return articles + pages + profiles + withdrawn;
    }

    /** What is published next, if anything that is held back has a date. */
    public Optional<DueChange> next() {
        return due.stream()
                .filter(change -> change.kind() == DueChange.Kind.PUBLISHED)
                .findFirst();
    }
}
