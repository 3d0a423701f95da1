package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.page.PageModel;
import java.time.Instant;
import java.time.ZoneId;

/** What templates find in {@code feed}. */
final class FeedKeys {

    static final Keys<View> KEYS = Keys.<View>builder()
            .key("title", view -> title(view.page(), view.feed()))
            .key("url", view -> self(view.page()))
            .key("site", FeedKeys::alternate)
            .key("updated", FeedKeys::updated)
            .key("id", view -> self(view.page()))
            .build();

    private FeedKeys() {}

    /** A feed on its page. */
    record View(PageScope page, PageModel.Feed feed) {}

    /** The name of the site, with that of the term before it. */
    static String title(PageScope page, PageModel.Feed feed) {
        String site = page.settings().site().title();
        return feed.term().map(term -> term.name() + " · " + site).orElse(site);
    }

    private static String self(PageScope page) {
        return page.absolute().of(page.page().path());
    }

    private static String alternate(View view) {
        PageScope page = view.page();
        String home = page.settings().outputs().index().file();
        String path = view.feed().term().flatMap(page.addresses()::of).orElse(home);
        return page.absolute().of(path);
    }

    /** When the newest change of an entry was made; a feed without entries has never changed. */
    private static String updated(View view) {
        ZoneId zone = view.page().settings().site().zone();
        Instant newest = Instant.EPOCH;
        for (Article entry : view.feed().entries()) {
            view.page().reads().document(entry);
            ArticleDate changed = entry.updated() == null ? entry.date() : entry.updated();
            if (changed != null && changed.instant().isAfter(newest)) {
                newest = changed.instant();
            }
        }
        return IsoDateFormat.moment(newest.atZone(zone).toOffsetDateTime());
    }
}
