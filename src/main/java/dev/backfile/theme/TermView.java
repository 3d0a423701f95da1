package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;

/**
 * A term as one page shows it.
 *
 * @param page the page
 * @param term the term
 * @param counted whether the page may show how many articles it has: frozen pages may not
 */
record TermView(PageScope page, Term term, boolean counted) {

    /** The text of its profile. */
    Object description() {
        return new Html(term.profile().map(this::text).orElse(""));
    }

    private String text(Article profile) {
        return page.fill(profile, page.body(profile));
    }
}
