package dev.backfile.theme;

import dev.backfile.page.Facet;
import dev.backfile.page.Front;
import dev.backfile.page.Front.Anniversary;
import dev.backfile.page.Front.Selection;
import dev.backfile.page.PageModel;
import java.util.List;
import java.util.Optional;

/** What templates find in {@code front}, on the landing page of the newest articles. */
final class FrontKeys {

    private static final Keys<SelectionView> SELECTION = Keys.<SelectionView>builder()
            .key("term", view -> view.page().term(view.selection().term()))
            .key("articles", view -> view.page().documents(view.selection().articles()))
            .build();

    private static final Keys<AnniversaryView> ANNIVERSARY = Keys.<AnniversaryView>builder()
            .key("years", view -> view.anniversary().years())
            .key("sameDay", view -> view.anniversary().sameDay())
            .key("document", view -> view.page().document(view.anniversary().article()))
            .build();

    private static final Keys<View> KEYS = Keys.<View>builder()
            .key("sections", view -> selections(view, view.front().sections()))
            .key("series", view -> selections(view, view.front().series()))
            .key(
                    "anniversaries",
                    view -> new ListModel<>(
                            view.front().anniversaries(),
                            anniversary ->
                                    view.page().keyed(ANNIVERSARY, new AnniversaryView(view.page(), anniversary)),
                            false))
            .build();

    private FrontKeys() {}

    private record View(PageScope page, Front front) {}

    private record SelectionView(PageScope page, Selection selection) {}

    private record AnniversaryView(PageScope page, Anniversary anniversary) {}

    static Optional<Object> of(PageScope page) {
        if (!(page.model() instanceof PageModel.Home home && home.slice().isLanding())) {
            return Optional.empty();
        }
        page.reads().facet(Facet.FRONT);
        Front front = Front.of(
                page.site().archive(),
                page.settings(),
                page.addresses(),
                home.slice().articles());
        return Optional.of(page.keyed(KEYS, new View(page, front)));
    }

    private static Object selections(View view, List<Selection> selections) {
        return new ListModel<>(
                selections,
                selection -> view.page().keyed(SELECTION, new SelectionView(view.page(), selection)),
                false);
    }
}
