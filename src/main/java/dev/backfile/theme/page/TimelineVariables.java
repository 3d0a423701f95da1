package dev.backfile.theme.page;

import dev.backfile.archive.Timeline.Month;
import dev.backfile.archive.Timeline.Year;
import dev.backfile.page.model.NewestFirst;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.PageVariables;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;

/** What templates find in the years and months of the archive. */
final class TimelineVariables {

    static final Variables<MonthView> MONTH = Variables.<MonthView>builder()
            .key("year", view -> view.month().month().getYear())
            .key("month", view -> view.month().month().getMonthValue())
            .key(
                    "name",
                    view -> view.page()
                            .site()
                            .customs()
                            .month(view.month().month().getMonthValue()))
            .key("title", view -> view.page().month(view.month().month()))
            .key(
                    "url",
                    view -> PageVariables.url(
                            view.page(), view.page().addresses().of(view.month().month())))
            .key(
                    "yearUrl",
                    view -> PageVariables.url(
                            view.page(),
                            view.page().addresses().of(view.month().month().getYear())))
            .key("count", view -> view.counted() ? view.month().articles().size() : null)
            .key("articles", TimelineVariables::articles)
            .build();

    static final Variables<YearView> YEAR = Variables.<YearView>builder()
            .key("year", view -> view.year().year())
            .key(
                    "url",
                    view -> PageVariables.url(
                            view.page(), view.page().addresses().of(view.year().year())))
            .key("count", view -> view.year().count())
            .key(
                    "months",
                    view -> new ListModel<>(
                            new NewestFirst<>(view.year().months()),
                            month -> view.page().keyed(MONTH, new MonthView(view.page(), month, true)),
                            false))
            .build();

    private TimelineVariables() {}

    /** The articles of a month: a page of a month itself shows a part of them, and its model has no more. */
    private static Object articles(MonthView view) {
        if (view.page().model().ownSlice().isPresent()) {
            view.page().reads().archive();
        }
        return view.page().documents(new NewestFirst<>(view.month().articles()));
    }

    /** A year on a page. */
    record YearView(PageContext page, Year year) {}

    /**
     * A month on a page.
     *
     * @param page the page
     * @param month the month
     * @param counted whether the page may show how many articles it has: frozen pages may not
     */
    record MonthView(PageContext page, Month month, boolean counted) {}
}
