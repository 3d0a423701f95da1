package dev.backfile.theme;

import dev.backfile.page.PageModel.Location;
import dev.backfile.theme.date.DateModel;

/** What templates find in the entries of a sitemap. */
final class SitemapKeys {

    static final Keys<View> KEYS = Keys.<View>builder()
            .key("location", view -> view.page().absolute().of(view.location().path()))
            .key("modified", view -> view.location().modified().map(DateModel::isoMoment))
            .build();

    private SitemapKeys() {}

    /** An entry on its page. */
    record View(PageScope page, Location location) {}
}
