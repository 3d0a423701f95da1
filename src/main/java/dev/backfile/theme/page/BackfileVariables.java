package dev.backfile.theme.page;

import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.page.model.ArchiveIndex;
import dev.backfile.page.model.MonthList;
import dev.backfile.page.model.NewestFirst;
import dev.backfile.page.model.PageModel;
import dev.backfile.page.model.TermIndex;
import dev.backfile.page.model.YearList;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.PageVariables;
import dev.backfile.theme.model.TermVariables;
import dev.backfile.theme.value.DataUrl;
import dev.backfile.theme.value.HtmlValue;
import dev.backfile.theme.value.JsonWriter;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.TemplateMethod;
import dev.backfile.theme.value.Variables;
import dev.backfile.theme.value.XmlText;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables that Backfile gives to templates beside JBake's. */
final class BackfileVariables {

    private static final TemplateMethod TO_JSON = TemplateMethod.of(arguments -> JsonWriter.of(arguments.value(0)));

    private static final TemplateMethod XML_TEXT = TemplateMethod.of(arguments -> XmlText.of(arguments.value(0)));

    private static final TemplateMethod DATA_URL =
            TemplateMethod.of(arguments -> HtmlValue.of(DataUrl.of(arguments.text(0), arguments.text(1))));

    static final Variables<PageContext> KEYS = Variables.<PageContext>builder()
            .key("site", page -> page.keyed(SiteVariables.of(page.site()), page))
            .key("page", page -> page.keyed(PageVariables.PAGE, page))
            .key("navigation", Navigation::of)
            .key("toJson", page -> TO_JSON)
            .key("xmlText", page -> XML_TEXT)
            .key("dataUrl", page -> DATA_URL)
            .key("asset", AssetFunction::of)
            .key("themeFile", AssetFunction::ofTheme)
            .key("words", page -> new WordsModel(page.words(), page::siteWords))
            .key("articles", BackfileVariables::articles)
            .key(
                    "pagination",
                    page -> page.model()
                            .ownSlice()
                            .map(slice -> page.keyed(ListVariables.PAGINATION, new ListVariables.View(page, slice))))
            .key("term", BackfileVariables::term)
            .key(
                    "taxonomy",
                    page -> page.model()
                            .ownTaxonomy()
                            .map(taxonomy -> page.keyed(
                                    TermVariables.TAXONOMY, new TermVariables.TaxonomyView(page, taxonomy.settings()))))
            .key(
                    "terms",
                    on(
                            TermIndex.class,
                            (page, index) -> terms(page, index.taxonomy().terms())))
            .key("groups", on(TermIndex.class, BackfileVariables::groups))
            .key("years", on(ArchiveIndex.class, (page, index) -> years(page, index.timeline())))
            .key("front", FrontVariables::of)
            .key("year", on(YearList.class, (page, list) -> year(page, list.year())))
            .key("olderYear", on(YearList.class, (page, list) -> list.older().map(year -> year(page, year))))
            .key("newerYear", on(YearList.class, (page, list) -> list.newer().map(year -> year(page, year))))
            .key("month", on(MonthList.class, BackfileVariables::month))
            .build();

    private BackfileVariables() {}

    /** A variable of one kind of page, which others do not have. */
    private static <M extends PageModel> Function<PageContext, @Nullable Object> on(
            Class<M> kind, BiFunction<PageContext, M, Object> variable) {
        return page -> kind.isInstance(page.model()) ? variable.apply(page, kind.cast(page.model())) : null;
    }

    private static Object articles(PageContext page) {
        return page.model().ownArticles().map(page::documents);
    }

    private static Object term(PageContext page) {
        PageModel model = page.model();
        return model.ownTerm()
                .map(term -> model.ownSlice()
                        .<Object>map(slice -> page.term(term, slice.isLanding()))
                        .orElseGet(() -> page.term(term)));
    }

    private static Object terms(PageContext page, List<Term> terms) {
        Function<Term, @Nullable TemplateModel> wrapper = page::term;
        return new ListModel<>(terms, wrapper, false);
    }

    private static Object groups(PageContext page, TermIndex index) {
        Variables<TermGroup> keys = Variables.<TermGroup>builder()
                .key("letter", TermGroup::letter)
                .key("heading", TermGroup::heading)
                .key("terms", group -> terms(page, group.terms()))
                .build();
        List<TermGroup> groups =
                TermGroup.of(index.taxonomy().terms(), page.site().indexLetters());
        return new ListModel<>(groups, group -> page.keyed(keys, group), false);
    }

    private static Object years(PageContext page, Timeline timeline) {
        return new ListModel<>(new NewestFirst<>(timeline.years()), year -> year(page, year), false);
    }

    private static Object month(PageContext page, MonthList list) {
        return page.keyed(
                TimelineVariables.MONTH,
                new TimelineVariables.MonthView(page, list.month(), list.slice().isLanding()));
    }

    private static TemplateModel year(PageContext page, Timeline.Year year) {
        return page.keyed(TimelineVariables.YEAR, new TimelineVariables.YearView(page, year));
    }
}
