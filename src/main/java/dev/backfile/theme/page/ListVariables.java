package dev.backfile.theme.page;

import dev.backfile.page.model.Slice;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.PageVariables;
import dev.backfile.theme.value.Variables;

/** What templates find in {@code pagination}. */
final class ListVariables {

    static final Variables<View> PAGINATION = Variables.<View>builder()
            .key(
                    "number",
                    view -> view.slice().isLanding() ? null : view.slice().number())
            .key("older", view -> PageVariables.url(view.page(), view.slice().older()))
            .key("newer", view -> PageVariables.url(view.page(), view.slice().newer()))
            .key("landing", view -> view.page().urls().of(view.slice().landing()))
            .key("pages", view -> view.slice().isLanding() ? view.slice().frozenPages() : null)
            .key("total", view -> view.slice().isLanding() ? view.slice().total() : null)
            .build();

    private ListVariables() {}

    /** A part of a list on its page. */
    record View(PageContext page, Slice slice) {}
}
