package dev.backfile.theme;

import dev.backfile.page.PageModel;
import java.time.format.TextStyle;
import java.util.Optional;

/** What templates find in {@code page}, and in {@code content} of pages that are not documents. */
final class PageKeys {

    static final Keys<PageScope> PAGE = Keys.<PageScope>builder()
            .key("kind", page -> page.model().kind())
            .key("path", page -> page.page().path())
            .key("root", page -> page.urls().root())
            .key("url", page -> page.absoluteUrl(page.page().path()))
            .key("title", PageKeys::title)
            .build();

    static final Keys<PageScope> GENERATED = Keys.<PageScope>builder()
            .key("type", page -> jbakeType(page.model()))
            .key("rootpath", PageScope::rootpath)
            .build();

    private PageKeys() {}

    private static String jbakeType(PageModel model) {
        if (model instanceof PageModel.Home || model instanceof PageModel.JBakeIndex) {
            return "masterindex";
        }
        if (model instanceof PageModel.TermList list) {
            return list.taxonomy().settings().singular();
        }
        return model instanceof PageModel.TermIndex index ? index.taxonomy().name() : model.kind();
    }

    private static String title(PageScope page) {
        PageModel model = page.model();
        if (model instanceof PageModel.Document document) {
            return document.article().title();
        } else if (model instanceof PageModel.TermList list) {
            return list.term().name();
        } else if (model instanceof PageModel.TermIndex index) {
            return TermKeys.title(index.taxonomy().settings());
        } else if (model instanceof PageModel.ArchiveIndex) {
            return "Archive";
        } else if (model instanceof PageModel.YearList list) {
            return Integer.toString(list.year().year());
        } else if (model instanceof PageModel.MonthList list) {
            String month = list.month()
                    .month()
                    .getMonth()
                    .getDisplayName(
                            TextStyle.FULL_STANDALONE, page.settings().site().locale());
            return month + " " + list.month().month().getYear();
        } else if (model instanceof PageModel.NotFound) {
            return "Page not found";
        } else if (model instanceof PageModel.Redirect redirect) {
            return redirect.target().title();
        } else if (model instanceof PageModel.Feed feed) {
            return FeedKeys.title(page, feed);
        }
        return page.settings().site().title();
    }

    /** A path of the site as a page links to it. */
    static Optional<String> url(PageScope page, Optional<String> path) {
        return path.map(page.urls()::of);
    }
}
