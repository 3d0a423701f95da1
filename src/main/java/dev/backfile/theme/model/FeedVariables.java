package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.page.PageModel;
import dev.backfile.page.PageModel.History;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.value.Variables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** What templates find in {@code feed}. */
public final class FeedVariables {

    /** What templates find in {@code feed}. */
    public static final Variables<View> KEYS = Variables.<View>builder()
            .key("title", view -> title(view.page(), view.feed()))
            .key("url", view -> self(view.page()))
            .key("site", FeedVariables::alternate)
            .key("updated", FeedVariables::updated)
            .key("id", view -> view.page().absolute().of(current(view)))
            .key("archive", view -> isArchive(view.feed()))
            .key("previousArchive", view -> absolute(view, History::previous))
            .key("nextArchive", view -> absolute(view, History::next))
            .key(
                    "current",
                    view -> isArchive(view.feed()) ? view.page().absolute().of(current(view)) : null)
            .build();

    private FeedVariables() {}

    /** A feed on its page. */
    public record View(PageContext page, PageModel.Feed feed) {}

    /** The name of the site, with that of the term before it. */
    static String title(PageContext page, PageModel.Feed feed) {
        String site = page.settings().site().title();
        return feed.term().map(term -> term.name() + " · " + site).orElse(site);
    }

    private static String self(PageContext page) {
        return page.absolute().of(page.page().path());
    }

    /** The path of the document that readers subscribe to; the id of a feed is that of all of its documents. */
    private static String current(View view) {
        return view.feed()
                .history()
                .map(History::current)
                .orElseGet(() -> view.page().page().path());
    }

    private static boolean isArchive(PageModel.Feed feed) {
        return feed.history().filter(History::isArchive).isPresent();
    }

    private static Optional<String> absolute(View view, Function<History, Optional<String>> path) {
        return view.feed().history().flatMap(path).map(view.page().absolute()::of);
    }

    private static String alternate(View view) {
        PageContext page = view.page();
        String home = page.settings().outputs().index().file();
        String path = view.feed().term().flatMap(page.addresses()::of).orElse(home);
        return page.absolute().of(path);
    }

    /** When the newest change of an entry was made; a feed without entries has never changed. */
    private static String updated(View view) {
        ArticleDate newest = null;
        for (Article entry : view.feed().entries()) {
            view.page().reads().document(entry);
            ArticleDate changed = entry.updated() == null ? entry.date() : entry.updated();
            if (changed != null && (newest == null || changed.compareTo(newest) > 0)) {
                newest = changed;
            }
        }
        ZoneId zone = view.page().settings().site().zone();
        return DateModel.isoMoment(newest == null ? ArticleDate.of(Instant.EPOCH, zone) : newest);
    }
}
