package dev.backfile.jbake.template;

import dev.backfile.page.model.HomeFromNewest;
import dev.backfile.theme.model.PageContext;
import java.util.Optional;
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

    private static final JBakePaging NONE = new JBakePaging(0, 0, "", "");

    /** The variables of a page; empty where there are none. */
    static Optional<JBakePaging> of(PageContext page) {
        if (!page.settings().lists().indexPaginate()) {
            return Optional.empty();
        }
        return index(page)
                .map(index -> index.articles().isEmpty() ? NONE : ofIndex(index.number(), index.count()))
                .or(() -> Optional.of(NONE).filter(none -> page.model().isOfWholeSite()));
    }

    /** The paginated index that a page is one of; empty where it is none. */
    static Optional<HomeFromNewest> index(PageContext page) {
        return page.model() instanceof HomeFromNewest index && index.paginated()
                ? Optional.of(index)
                : Optional.empty();
    }

    private static JBakePaging ofIndex(int number, int count) {
        String previous = number == 1 ? null : number == 2 ? "" : (number - 1) + "/";
        return new JBakePaging(number, count, previous, number == count ? null : (number + 1) + "/");
    }
}
