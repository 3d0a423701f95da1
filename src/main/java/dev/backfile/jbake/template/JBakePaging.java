package dev.backfile.jbake.template;

import dev.backfile.page.PageModel;
import dev.backfile.theme.model.PageContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JBake's variables of a paginated index.
 *
 * @param current the number of the page, from 1; 0 on pages beside the index
 * @param count the number of pages
 * @param previous where the page with the next newer articles is, relative to the root; null on the first
 * @param next where the page with the next older articles is; null on the last
 */
record JBakePaging(
        int current,
        int count,
        @Nullable String previous,
        @Nullable String next) {

    /** The kinds of page beside the documents that JBake gives these variables to. */
    private static final Set<String> BESIDE = Set.of("home", "archive", "feed", "json-feed", "sitemap", "error404");

    private static final JBakePaging NONE = new JBakePaging(0, 0, "", "");

    /** The variables of a page; empty where there are none. */
    static Optional<JBakePaging> of(PageContext page) {
        PageModel model = page.model();
        if (!page.settings().lists().indexPaginate()) {
            return Optional.empty();
        }
        if (model instanceof PageModel.JBakeIndex index && index.paginated()) {
            return Optional.of(index.articles().isEmpty() ? NONE : ofIndex(index.number(), index.count()));
        }
        boolean beside = model.ownDocument().isEmpty() && BESIDE.contains(model.kind());
        return beside ? Optional.of(NONE) : Optional.empty();
    }

    private static JBakePaging ofIndex(int number, int count) {
        String previous = number == 1 ? null : number == 2 ? "" : (number - 1) + "/";
        return new JBakePaging(number, count, previous, number == count ? null : (number + 1) + "/");
    }
}
