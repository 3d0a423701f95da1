package dev.backfile.theme;

import dev.backfile.page.PageModel.Slice;

/** What templates find in {@code pagination}. */
final class ListKeys {

    static final Keys<View> PAGINATION = Keys.<View>builder()
            .key(
                    "number",
                    view -> view.slice().isLanding() ? null : view.slice().number())
            .key("older", view -> PageKeys.url(view.page(), view.slice().older()))
            .key("newer", view -> PageKeys.url(view.page(), view.slice().newer()))
            .key("landing", view -> view.page().urls().of(view.slice().landing()))
            .key("pages", view -> view.slice().isLanding() ? view.slice().frozenPages() : null)
            .key("total", view -> view.slice().isLanding() ? view.slice().total() : null)
            .build();

    private ListKeys() {}

    /** A part of a list on its page. */
    record View(PageScope page, Slice slice) {}
}
