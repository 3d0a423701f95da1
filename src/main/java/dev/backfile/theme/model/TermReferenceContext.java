package dev.backfile.theme.model;

import dev.backfile.archive.Term;
import dev.backfile.page.LazyInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term as one document names it. Confined to one thread. */
final class TermReferenceContext {

    private final DocumentContext document;
    private final Term term;
    private @Nullable DocumentModel profile;

    /**
     * A term.
     *
     * @param document the document on its page
     * @param term the term
     */
    TermReferenceContext(DocumentContext document, Term term) {
        this.document = document;
        this.term = term;
    }

    Term term() {
        return term;
    }

    PageContext page() {
        return document.page();
    }

    /** The document that describes the term, if there is one. */
    @Nullable
    DocumentModel profile() {
        if (profile == null) {
            profile = term.profile().map(page()::document).orElse(null);
        }
        return profile;
    }

    /** The document's place within the term. */
    Optional<Integer> part() {
        return term.part(document.article());
    }

    /** The article before this one, where the term has an order and the page is the document's own. */
    Optional<DocumentModel> previous() {
        return isOrdered() ? term.before(document.article()).map(page()::document) : Optional.empty();
    }

    /** The article after this one, likewise. */
    Optional<DocumentModel> next() {
        return isOrdered() ? term.after(document.article()).map(page()::document) : Optional.empty();
    }

    private boolean isOrdered() {
        boolean ordered = document.main()
                && page().taxonomyOf(term)
                        .filter(taxonomy -> taxonomy.settings().ordered())
                        .isPresent();
        if (ordered) {
            page().reads().lazyInput(LazyInput.ORDER);
        }
        return ordered;
    }
}
