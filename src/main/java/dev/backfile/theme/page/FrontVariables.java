package dev.backfile.theme.page;

import dev.backfile.page.Front;
import dev.backfile.page.Front.Anniversary;
import dev.backfile.page.Front.Selection;
import dev.backfile.page.LazyInput;
import dev.backfile.page.PageModel;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Optional;

/** What templates find in {@code front}, on the landing page of the newest articles. */
final class FrontVariables {

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

    private FrontVariables() {}

    private record View(PageContext page, Front front) {}

    private record SelectionView(PageContext page, Selection selection) {}

    private record AnniversaryView(PageContext page, Anniversary anniversary) {}

    static Optional<Object> of(PageContext page) {
        if (!(page.model() instanceof PageModel.Home home && home.slice().isLanding())) {
            return Optional.empty();
        }
        page.reads().lazyInput(LazyInput.FRONT);
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
