package dev.backfile.theme.model;

import dev.backfile.page.GeneratedModel;
import dev.backfile.page.PageModel;
import dev.backfile.theme.value.Variables;
import java.time.format.TextStyle;
import java.util.Optional;

/** What templates find in {@code page}, and in {@code content} of pages that are not documents. */
public final class PageVariables {

    /** What templates find in {@code page}. */
    public static final Variables<PageContext> PAGE = Variables.<PageContext>builder()
            .key("kind", page -> page.model().kind())
            .key("path", page -> page.page().path())
            .key("root", page -> page.urls().root())
            .key("url", page -> page.absoluteUrl(page.page().path()))
            .key("title", PageVariables::title)
            .key("number", page -> page.model().pageNumber())
            .key("indexed", page -> page.model().isIndexed())
            .build();

    /** What templates find in {@code content} of pages that are no documents. */
    public static final Variables<PageContext> GENERATED = Variables.<PageContext>builder()
            .key("type", page -> jbakeType(page.model()))
            .key("rootpath", PageContext::rootpath)
            .build();

    private PageVariables() {}

    private static String jbakeType(PageModel model) {
        if (model instanceof PageModel.Home || model instanceof PageModel.JBakeIndex) {
            return "masterindex";
        }
        if (model instanceof PageModel.TermList list) {
            return list.taxonomy().settings().singular();
        }
        return model instanceof PageModel.TermIndex index ? index.taxonomy().name() : model.kind();
    }

    private static String title(PageContext page) {
        PageModel model = page.model();
        if (model instanceof PageModel.Document document) {
            return document.article().title();
        } else if (model instanceof PageModel.TermList list) {
            return list.term().name();
        } else if (model instanceof PageModel.TermIndex index) {
            return TermVariables.title(index.taxonomy().settings());
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
        } else if (model instanceof GeneratedModel generated) {
            return generated.title(page.settings());
        }
        return page.settings().site().title();
    }

    /** A path of the site as a page links to it. */
    public static Optional<String> url(PageContext page, Optional<String> path) {
        return path.map(page.urls()::of);
    }
}
