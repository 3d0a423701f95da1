package dev.backfile.theme.page;

import dev.backfile.archive.Article;
import dev.backfile.page.model.Front;
import dev.backfile.page.model.Front.Anniversary;
import dev.backfile.page.model.Front.Selection;
import dev.backfile.page.model.LazyInput;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Optional;

/** What templates find in {@code front}, on the landing page of the newest articles. */
final class FrontVariables {

    /** How many articles lead the page, and how many of the next ones are shown at length; those behind them are brief. */
    private static final int LEAD = 1;

    private static final int LATEST = 6;

    private static final Variables<SelectionView> SELECTION = Variables.<SelectionView>builder()
            .key("term", view -> view.page().term(view.selection().term()))
            .key("articles", view -> view.page().documents(view.selection().articles()))
            .build();

    private static final Variables<AnniversaryView> ANNIVERSARY = Variables.<AnniversaryView>builder()
            .key("years", view -> view.anniversary().years())
            .key("sameDay", view -> view.anniversary().sameDay())
            .key("document", view -> view.page().document(view.anniversary().article()))
            .build();

    private static final Variables<View> KEYS = Variables.<View>builder()
            .key("lead", view -> view.articles(0, LEAD))
            .key("latest", view -> view.articles(LEAD, LEAD + LATEST))
            .key("earlier", view -> view.articles(LEAD + LATEST, Integer.MAX_VALUE))
            .key("sections", view -> view.front().map(front -> selections(view, front.sections())))
            .key("series", view -> view.front().map(front -> selections(view, front.series())))
            .key("anniversaries", view -> view.front().map(front -> anniversaries(view, front)))
            .build();

    private FrontVariables() {}

    /** The articles of a landing page, and what stands beside them where it is Backfile's own. */
    private record View(PageContext page, List<Article> articles, Optional<Front> front) {

        Object articles(int from, int to) {
            int size = articles.size();
            return page.documents(articles.subList(Math.min(from, size), Math.min(to, size)));
        }
    }

    private record SelectionView(PageContext page, Selection selection) {}

    private record AnniversaryView(PageContext page, Anniversary anniversary) {}

    static Optional<Object> of(PageContext page) {
        if (page.model().pageNumber().isPresent()) {
            return Optional.empty();
        }
        return page.model()
                .ownArticles()
                .filter(articles -> page.model().isOfWholeSite())
                .map(articles -> page.keyed(KEYS, new View(page, articles, front(page, articles))));
    }

    /** What stands beside the articles, which is no part of a page that is counted from the newest. */
    private static Optional<Front> front(PageContext page, List<Article> articles) {
        if (page.model().ownSlice().isEmpty()) {
            return Optional.empty();
        }
        page.reads().lazyInput(LazyInput.FRONT);
        return Optional.of(Front.of(page.site().archive(), page.settings(), page.addresses(), articles));
    }

    private static Object anniversaries(View view, Front front) {
        return new ListModel<>(
                front.anniversaries(),
                anniversary -> view.page().keyed(ANNIVERSARY, new AnniversaryView(view.page(), anniversary)),
                false);
    }

    private static Object selections(View view, List<Selection> selections) {
        return new ListModel<>(
                selections,
                selection -> view.page().keyed(SELECTION, new SelectionView(view.page(), selection)),
                false);
    }
}
