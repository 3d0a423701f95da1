package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.page.LazyInput;
import dev.backfile.page.PageModel;
import dev.backfile.page.YearCount;
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
        if (!(page.model() instanceof PageModel.TermIndex)) {
            return Optional.empty();
        }
        page.reads().lazyInput(LazyInput.SPANS);
        return YearCount.span(term.articles());
    }

    /** Whether this is the landing page of the term. */
    boolean isLanding() {
        return page.model() instanceof PageModel.TermList list
                && list.term() == term
                && list.slice().isLanding();
    }

    /** Whether this is the landing page of a term that has an order, and shows all of its articles. */
    boolean isInFull() {
        return isLanding()
                && page.model() instanceof PageModel.TermList list
                && list.taxonomy().settings().ordered()
                && list.slice().frozenPages() == 0;
    }

    private String text(Article profile) {
        return page.fill(profile, page.body(profile));
    }
}
