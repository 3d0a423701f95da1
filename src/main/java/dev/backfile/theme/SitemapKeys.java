package dev.backfile.theme;

import dev.backfile.page.PageModel.Location;

/** What templates find in the entries of a sitemap. */
final class SitemapKeys {

    static final Keys<View> KEYS = Keys.<View>builder()
            .key("location", view -> view.page().absolute().of(view.location().path()))
            .key(
                    "modified",
                    view -> view.location()
                            .modified()
                            .map(moment -> IsoDateFormat.moment(
                                    moment.atZone(view.page().settings().site().zone())
                                            .toOffsetDateTime())))
            .build();

    private SitemapKeys() {}

    /** An entry on its page. */
    record View(PageScope page, Location location) {}
}
