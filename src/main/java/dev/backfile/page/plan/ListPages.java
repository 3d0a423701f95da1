package dev.backfile.page.plan;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.config.OutputSection.Output;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.Page;
import dev.backfile.page.model.ArchiveIndex;
import dev.backfile.page.model.Home;
import dev.backfile.page.model.HomeFromNewest;
import dev.backfile.page.model.MonthList;
import dev.backfile.page.model.PageModel;
import dev.backfile.page.model.Pagination;
import dev.backfile.page.model.Slice;
import dev.backfile.page.model.TermIndex;
import dev.backfile.page.model.TermList;
import dev.backfile.page.model.YearList;
import dev.backfile.page.path.OutputPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the pages that list articles: the newest, the terms, the years and months. */
final class ListPages {

    private final Settings settings;
    private final OutputPaths paths;

    ListPages(Settings settings) {
        this.settings = settings;
        this.paths = new OutputPaths(settings);
    }

    List<Page> plan(Archive archive) {
        List<Page> pages = new ArrayList<>();
        Output home = settings.outputs().index();
        if (home.render()) {
            pages.addAll(countsFromTheNewest() ? homeFromNewest(archive, home) : home(archive, home));
        }
        for (Taxonomy taxonomy : archive.taxonomies()) {
            pages.addAll(terms(taxonomy));
        }
        Output index = settings.outputs().archive();
        if (index.render()) {
            pages.add(new Page(index.file(), index.template(), new ArchiveIndex(archive.timeline())));
        }
        pages.addAll(timeline(archive.timeline().years()));
        return pages;
    }

    private boolean countsFromTheNewest() {
        return settings.habits().pages().countsFromTheNewest()
                || settings.lists().indexPaginate();
    }

    private List<Page> home(Archive archive, Output home) {
        List<Page> pages = new ArrayList<>();
        List<Slice> slices =
                Pagination.slices(archive.chronology(), settings.lists().home(), home.file(), paths::ofHomePage);
        for (Slice slice : slices) {
            String path = slice.isLanding() ? home.file() : paths.ofHomePage(slice.number());
            pages.add(new Page(path, home.template(), new Home(slice)));
        }
        return pages;
    }

    /** Everything on one page, or pages counted from the newest in folders with their number. */
    private List<Page> homeFromNewest(Archive archive, Output index) {
        List<Article> newestFirst = Pagination.newestFirst(archive.chronology());
        int total = newestFirst.size();
        if (!settings.lists().indexPaginate() || total == 0) {
            int pageCount = settings.lists().indexPaginate() ? 0 : 1;
            PageModel model = new HomeFromNewest(
                    newestFirst, pageCount, pageCount, settings.lists().indexPaginate());
            return List.of(new Page(index.file(), index.template(), model));
        }
        int size = settings.lists().indexPostsPerPage();
        int count = (total + size - 1) / size;
        List<Page> pages = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            List<Article> articles = newestFirst.subList((number - 1) * size, Math.min(total, number * size));
            String path = number == 1 ? index.file() : number + "/" + index.file();
            pages.add(new Page(path, index.template(), new HomeFromNewest(articles, number, count, true)));
        }
        return pages;
    }

    private List<Page> terms(Taxonomy taxonomy) {
        TaxonomySettings rules = taxonomy.settings();
        List<Page> pages = new ArrayList<>();
        if (paths.hasTermIndex(taxonomy)) {
            pages.add(new Page(paths.ofTermIndex(rules), rules.indexTemplate(), new TermIndex(taxonomy)));
        }
        if (rules.renderTerms()) {
            taxonomy.terms().forEach(term -> pages.addAll(term(taxonomy, term)));
        }
        return pages;
    }

    private List<Page> term(Taxonomy taxonomy, Term term) {
        TaxonomySettings rules = taxonomy.settings();
        String landing = paths.ofTerm(rules, term);
        List<Page> pages = new ArrayList<>();
        List<Slice> slices = Pagination.slices(
                term.articles(), settings.lists().terms(), landing, number -> paths.ofTermPage(rules, term, number));
        for (Slice slice : slices) {
            String path = slice.isLanding() ? landing : paths.ofTermPage(rules, term, slice.number());
            pages.add(new Page(path, rules.termTemplate(), new TermList(taxonomy, term, slice)));
        }
        return pages;
    }

    private List<Page> timeline(List<Timeline.Year> years) {
        List<Page> pages = new ArrayList<>();
        Output yearOutput = settings.outputs().year();
        Output monthOutput = settings.outputs().month();
        for (int index = 0; index < years.size(); index++) {
            Timeline.Year year = years.get(index);
            if (yearOutput.render()) {
                Optional<Timeline.Year> older = index == 0 ? Optional.empty() : Optional.of(years.get(index - 1));
                Optional<Timeline.Year> newer =
                        index + 1 == years.size() ? Optional.empty() : Optional.of(years.get(index + 1));
                pages.add(new Page(
                        OutputPaths.ofYear(year.year()), yearOutput.template(), new YearList(year, older, newer)));
            }
            if (monthOutput.render()) {
                year.months().forEach(month -> pages.addAll(month(month, monthOutput)));
            }
        }
        return pages;
    }

    private List<Page> month(Timeline.Month month, Output output) {
        String landing = OutputPaths.ofMonth(month.month());
        List<Page> pages = new ArrayList<>();
        List<Slice> slices = Pagination.slices(
                month.articles(),
                settings.lists().months(),
                landing,
                number -> paths.ofMonthPage(month.month(), number));
        for (Slice slice : slices) {
            String path = slice.isLanding() ? landing : paths.ofMonthPage(month.month(), slice.number());
            pages.add(new Page(path, output.template(), new MonthList(month, slice)));
        }
        return pages;
    }
}
