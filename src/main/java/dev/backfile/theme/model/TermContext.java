package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.page.model.LazyInput;
import dev.backfile.page.model.PageModel;
import dev.backfile.page.model.Slice;
import dev.backfile.page.model.YearCount;
import dev.backfile.theme.value.HtmlText;
import java.util.Optional;

/**
 * A term as one page shows it.
 *
 * @param page the page
 * @param term the term
 * @param counted whether the page may show how many articles it has: frozen pages may not
 */
public record TermContext(PageContext page, Term term, boolean counted) {

    /** The text of its profile. */
    Object description() {
        return new HtmlText(biography());
    }

    /** The HTML of its profile's text; empty where it has none. */
    String biography() {
        return term.profile().map(this::text).orElse("");
    }

    /** The years of its first and last article, in the list of all terms. */
    Optional<YearCount.Span> span() {
        boolean inIndex =
                page.model().ownTaxonomy().isPresent() && page.model().ownTerm().isEmpty();
        if (!inIndex) {
            return Optional.empty();
        }
        page.reads().lazyInput(LazyInput.SPANS);
        return YearCount.span(term.articles());
    }

    /** Whether this is the landing page of the term. */
    boolean isLanding() {
        return landing().isPresent();
    }

    /** Whether this is the landing page of a term that has an order, and shows all of its articles. */
    boolean isInFull() {
        boolean ordered = page.model()
                .ownTaxonomy()
                .filter(taxonomy -> taxonomy.settings().ordered())
                .isPresent();
        return ordered && landing().filter(slice -> slice.frozenPages() == 0).isPresent();
    }

    /** The articles of the page, if it is the landing page of the term. */
    private Optional<Slice> landing() {
        PageModel model = page.model();
        boolean own = model.ownTerm().filter(shown -> shown == term).isPresent();
        return model.ownSlice().filter(slice -> own && slice.isLanding());
    }

    private String text(Article profile) {
        return page.fill(profile, page.body(profile));
    }
}
