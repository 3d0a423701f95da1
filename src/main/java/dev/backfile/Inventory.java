package dev.backfile;

import dev.backfile.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site has: its documents, those that are held back among them, and its terms.
 *
 * @param asOf the moment as of which it was taken; empty when the settings of the site cannot be used, and nothing is known
 * @param nextBake the first moment from which a bake leaves another site although nobody edited it; empty when there is none
 * @param documents every document that could be read: the newest first, those without a date last
 * @param terms the terms of all taxonomies, by taxonomy and in the order of its index
 * @param counts how many documents there are, and which change by themselves
 * @param diagnostics every mistake that is not accepted, in order
 */
public record Inventory(
        Optional<Instant> asOf,
        Optional<Instant> nextBake,
        List<Document> documents,
        List<Term> terms,
        DocumentCounts counts,
        List<Diagnostic> diagnostics) {

    /** Whether a reader finds a document. */
    public enum State {
        /** It has a page. */
        PUBLISHED,
        /** It is published by itself at a moment to come. */
        SCHEDULED,
        /** It is held back until its writer says otherwise. */
        DRAFT,
        /** A notice stands in its place. */
        WITHDRAWN
    }

    /**
     * A document.
     *
     * @param source its file, relative to the site's folder, with {@code /} between names
     * @param type its type, such as {@code post}
     * @param state whether a reader finds it
     * @param headline its headline, plain text
     * @param date its date as ISO 8601 writes it in the site's time zone, without a time where its writer named none;
     *     empty when it has none
     * @param updated the date of its last change in substance, likewise
     * @param path the path of its page in the destination; empty when it has none
     * @param lang its language as a BCP 47 tag; empty when it is the site's
     * @param words the number of words of its text
     * @param isArticle whether it is an article, and neither a page nor the profile of a term
     * @param terms the names of its terms by their taxonomy, in the writer's order
     */
    public record Document(
            String source,
            String type,
            State state,
            String headline,
            String date,
            String updated,
            String path,
            String lang,
            int words,
            boolean isArticle,
            Map<String, List<String>> terms) {}

    /**
     * A term.
     *
     * @param taxonomy the name of its taxonomy, such as {@code tags}
     * @param name the name that readers see
     * @param path the path of its page in the destination; empty when it has none
     * @param articles how many articles have it
     * @param first the date of the oldest of them; empty when there is none
     * @param last the date of the newest of them; empty when there is none
     * @param profile the file of the document that describes it, relative to the site's folder; empty when there is none
     */
    public record Term(
            String taxonomy, String name, String path, int articles, String first, String last, String profile) {}

    /** The documents that are held back until their writers say otherwise. */
    public List<Document> drafts() {
        return documents.stream()
                .filter(document -> document.state() == State.DRAFT)
                .toList();
    }

    /** The names of the taxonomies that have terms, in order. */
    public List<String> taxonomies() {
        return terms.stream().map(Term::taxonomy).distinct().toList();
    }

    /** The terms of a taxonomy. */
    public List<Term> terms(String taxonomy) {
        return terms.stream().filter(term -> term.taxonomy().equals(taxonomy)).toList();
    }
}
