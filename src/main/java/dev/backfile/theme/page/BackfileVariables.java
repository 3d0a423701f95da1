package dev.backfile.theme.page;

import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.page.NewestFirst;
import dev.backfile.page.PageModel;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.PageVariables;
import dev.backfile.theme.model.TermContext;
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
                    page -> page.model() instanceof PageModel.TermIndex index
                            ? terms(page, index.taxonomy().terms())
                            : null)
            .key("groups", BackfileVariables::groups)
            .key(
                    "years",
                    page -> page.model() instanceof PageModel.ArchiveIndex archive
                            ? new ListModel<>(
                                    new NewestFirst<>(archive.timeline().years()), year -> year(page, year), false)
                            : null)
            .key("front", FrontVariables::of)
            .key("year", page -> page.model() instanceof PageModel.YearList list ? year(page, list.year()) : null)
            .key(
                    "olderYear",
                    page -> page.model() instanceof PageModel.YearList list
                            ? list.older().map(year -> year(page, year))
                            : null)
            .key(
                    "newerYear",
                    page -> page.model() instanceof PageModel.YearList list
                            ? list.newer().map(year -> year(page, year))
                            : null)
            .key(
                    "month",
                    page -> page.model() instanceof PageModel.MonthList list
                            ? page.keyed(
                                    TimelineVariables.MONTH,
                                    new TimelineVariables.MonthView(
                                            page, list.month(), list.slice().isLanding()))
                            : null)
            .build();

    private BackfileVariables() {}

    private static @Nullable Object articles(PageContext page) {
        if (page.model() instanceof PageModel.JBakeIndex index) {
            return page.documents(index.articles());
        }
        return page.model().ownSlice().map(slice -> page.documents(slice.articles()));
    }

    private static @Nullable Object term(PageContext page) {
        if (page.model() instanceof PageModel.TermList list) {
            return page.keyed(
                    TermVariables.TERM,
                    new TermContext(page, list.term(), list.slice().isLanding()));
        }
        return page.model().ownTerm().map(page::term);
    }

    private static Object terms(PageContext page, List<Term> terms) {
        Function<Term, @Nullable TemplateModel> wrapper = page::term;
        return new ListModel<>(terms, wrapper, false);
    }

    private static @Nullable Object groups(PageContext page) {
        if (!(page.model() instanceof PageModel.TermIndex index)) {
            return null;
        }
        Variables<TermGroup> keys = Variables.<TermGroup>builder()
                .key("letter", TermGroup::letter)
                .key("heading", TermGroup::heading)
                .key("terms", group -> terms(page, group.terms()))
                .build();
        List<TermGroup> groups =
                TermGroup.of(index.taxonomy().terms(), page.settings().site().locale());
        return new ListModel<>(groups, group -> page.keyed(keys, group), false);
    }

    private static TemplateModel year(PageContext page, Timeline.Year year) {
        return page.keyed(TimelineVariables.YEAR, new TimelineVariables.YearView(page, year));
    }
}
