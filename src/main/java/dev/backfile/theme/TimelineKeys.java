package dev.backfile.theme;

import dev.backfile.archive.Timeline.Month;
import dev.backfile.archive.Timeline.Year;
import dev.backfile.page.NewestFirst;
import dev.backfile.page.PageModel;
import java.time.format.TextStyle;

/** What templates find in the years and months of the archive. */
final class TimelineKeys {

    static final Keys<MonthView> MONTH = Keys.<MonthView>builder()
            .key("year", view -> view.month().month().getYear())
            .key("month", view -> view.month().month().getMonthValue())
            .key(
                    "name",
                    view -> view.month()
                            .month()
                            .getMonth()
                            .getDisplayName(
                                    TextStyle.FULL_STANDALONE,
                                    view.page().settings().site().locale()))
            .key(
                    "url",
                    view -> PageKeys.url(
                            view.page(), view.page().addresses().of(view.month().month())))
            .key(
                    "yearUrl",
                    view -> PageKeys.url(
                            view.page(),
                            view.page().addresses().of(view.month().month().getYear())))
            .key("count", view -> view.counted() ? view.month().articles().size() : null)
            .key("articles", TimelineKeys::articles)
            .build();

    static final Keys<YearView> YEAR = Keys.<YearView>builder()
            .key("year", view -> view.year().year())
            .key(
                    "url",
                    view -> PageKeys.url(
                            view.page(), view.page().addresses().of(view.year().year())))
            .key("count", view -> view.year().count())
            .key(
                    "months",
                    view -> new ListModel<>(
                            new NewestFirst<>(view.year().months()),
                            month -> view.page().keyed(MONTH, new MonthView(view.page(), month, true)),
                            false))
            .build();

    private TimelineKeys() {}

    /** The articles of a month: a page of a month itself shows a part of them, and its model has no more. */
    private static Object articles(MonthView view) {
        if (view.page().model() instanceof PageModel.MonthList) {
            view.page().reads().archive();
        }
        return view.page().documents(new NewestFirst<>(view.month().articles()));
    }

    /** A year on a page. */
    record YearView(PageScope page, Year year) {}

    /**
     * A month on a page.
     *
     * @param page the page
     * @param month the month
     * @param counted whether the page may show how many articles it has: frozen pages may not
     */
    record MonthView(PageScope page, Month month, boolean counted) {}
}
