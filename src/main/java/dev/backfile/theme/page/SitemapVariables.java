package dev.backfile.theme.page;

import dev.backfile.page.PageModel.Location;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;

/** What templates find in the entries of a sitemap. */
final class SitemapVariables {

    static final Variables<View> KEYS = Variables.<View>builder()
            .key("location", view -> view.page().absolute().of(view.location().path()))
            .key("modified", view -> view.location().modified().map(DateModel::isoMoment))
            .build();

    private SitemapVariables() {}

    /** An entry on its page. */
    record View(PageContext page, Location location) {}
}
