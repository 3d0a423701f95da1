package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.model.LazyInput;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term as one document names it. Confined to one thread. */
final class TermReferenceContext {

    /** The taxonomies in which an article has a place, in the order in which pages name them. */
    private static final List<String> PLACES = List.of(TaxonomySettings.SERIES, TaxonomySettings.ISSUES);

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

    /**
     * Whether a series or an issue of the document that comes before this one says the same of what stands before and after
     * the document.
     */
    boolean isRepeated() {
        if (!isOrdered()) {
            return false;
        }
        Article article = document.article();
        for (String taxonomy : PLACES) {
            for (Term other : page().site().archive().terms(article, taxonomy)) {
                if (other == term) {
                    return false;
                }
                if (isOrdered(other)
                        && other.before(article).equals(term.before(article))
                        && other.after(article).equals(term.after(article))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOrdered() {
        boolean ordered = document.main() && isOrdered(term);
        if (ordered) {
            page().reads().lazyInput(LazyInput.ORDER);
        }
        return ordered;
    }

    private boolean isOrdered(Term any) {
        return page().taxonomyOf(any)
                .filter(taxonomy -> taxonomy.settings().ordered())
                .isPresent();
    }
}
