package dev.backfile.page.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.generated.OutputKinds;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.plan.Planner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a front page shows beside its newest article. */
class FrontTest {

    private static final SiteFiles NO_FILES = new SiteFiles(List.of(), List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the same day of round years       | 2014-10-24 2004-10-24 1989-10-24 | 10* 2004-10-24, 25* 1989-10-24",
                "the nearest within three days     | 2014-10-24 2004-10-21 2004-10-25 | 10 2004-10-25",
                "the same month, the nearest day   | 2014-10-24 2004-10-02 2004-10-09 | 10 2004-10-09",
                "within three days in another month | 2014-10-31 2004-11-03           | 10 2004-11-03",
                "not another month farther away    | 2014-10-24 2004-11-01            | ''",
                "a year and five years, too        | 2014-10-24 2013-10-24 2009-10-24 | 1* 2013-10-24, 5* 2009-10-24",
                "four at most, round numbers first | 2014-10-24 2013-10-24 2009-10-24 2004-10-24 1989-10-24 1964-10-24 1914-10-24 | 10* 2004-10-24, 25* 1989-10-24, 50* 1964-10-24, 100* 1914-10-24",
                "a leap day                        | 2024-02-29 2014-02-28            | 10* 2014-02-28",
                "no other year                     | 2014-10-24 2006-10-24            | ''",
                "an archive of one article         | 2014-10-24                       | ''",
            })
    void anniversariesAreCountedFromTheNewestArticle(String what, String days, String expected) {
        List<TestArticle> articles = new ArrayList<>();
        for (String day : days.split(" ")) {
            articles.add(TestArticle.at(day + ".md").dated(day));
        }

        assertThat(anniversaries(front(TestSettings.backfile("paginate.home=1"), articles)))
                .isEqualTo(expected);
    }

    @Test
    void ofSeveralArticlesOnOneDayTheOneCountsThatMostLinkTo() {
        List<TestArticle> articles = List.of(
                TestArticle.at("new.md").dated("2014-10-24").linksTo("cited"),
                TestArticle.at("a.md").dated("2004-10-24"),
                TestArticle.at("cited.md").dated("2004-10-24"));

        assertThat(front(TestSettings.backfile("paginate.home=1"), articles)
                        .anniversaries()
                        .get(0)
                        .article()
                        .path())
                .isEqualTo("cited.md");
    }

    @Test
    void sectionsStandByTheNumberOfTheirArticlesWithoutWhatThePageShowsAlready() {
        Settings settings = TestSettings.backfile("paginate.home=2");

        assertThat(sections(settings)).isEqualTo("News: n3 n2 n1, Arts: a1");
    }

    @Test
    void sectionsThatTheMenuNamesStandInItsOrder() {
        Settings settings = TestSettings.backfile(
                "paginate.home=2", "site.navigation=Home: /, The arts: /sections/arts.html, About: about.html");

        assertThat(sections(settings)).isEqualTo("Arts: a1, News: n3 n2 n1");
    }

    @Test
    void seriesStandByTheirNewestArticle() {
        List<TestArticle> articles = List.of(
                TestArticle.at("a1.md").dated("2010-01-01").named("series", "Saga"),
                TestArticle.at("b1.md").dated("2011-01-01").named("series", "Letters"),
                TestArticle.at("b2.md").dated("2012-01-01").named("series", "Letters"),
                TestArticle.at("c1.md").dated("2013-01-01").named("series", "Begun"),
                TestArticle.at("a2.md").dated("2014-01-01").named("series", "Saga"));

        assertThat(text(front(TestSettings.backfile(), articles).series())).isEqualTo("Saga: a2 a1, Letters: b2 b1");
    }

    private static String sections(Settings settings) {
        List<TestArticle> articles = List.of(
                TestArticle.at("a1.md").dated("2010-01-01").named("sections", "Arts"),
                TestArticle.at("n1.md").dated("2011-01-01").named("sections", "News"),
                TestArticle.at("n2.md").dated("2012-01-01").named("sections", "News"),
                TestArticle.at("n3.md").dated("2013-01-01").named("sections", "News"),
                TestArticle.at("n4.md").dated("2014-01-01").named("sections", "News"),
                TestArticle.at("s1.md").dated("2014-02-01").named("sections", "Sport"));
        return text(front(settings, articles).sections());
    }

    private static Front front(Settings settings, List<TestArticle> articles) {
        Archive archive = new Collector(settings, new Publication(Instant.parse("2030-01-01T00:00:00Z"), false, false))
                .collect(new Sources(articles.stream().map(TestArticle::card).toList(), Set.of(), Set.of(), Set.of()))
                .archive();
        Addresses addresses = new Planner(settings, OutputKinds.ALL.kinds())
                .plan(archive, NO_FILES, Instant.EPOCH)
                .addresses();
        List<Article> shown =
                Pagination.newest(archive.chronology(), settings.lists().home());
        return Front.of(archive, settings, addresses, shown);
    }

    private static String anniversaries(Front front) {
        return front.anniversaries().stream()
                .map(anniversary -> anniversary.years()
                        + (anniversary.sameDay() ? "* " : " ")
                        + anniversary.article().path().replace(".md", ""))
                .collect(Collectors.joining(", "));
    }

    private static String text(List<Front.Selection> selections) {
        return selections.stream()
                .map(selection -> selection.term().name() + ": "
                        + selection.articles().stream()
                                .map(article -> article.path().replace(".md", ""))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
