package dev.backfile.archive.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Neighbours;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Term;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.Timeline;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollectorTest {

    private static final Instant TODAY = Instant.parse("2020-01-01T12:00:00Z");

    @Test
    void articlesStandInTheOrderOfTheirDatesThenOfTheirPaths() {
        Archive archive = collect(
                        TestArticle.at("b.md").dated("2014-10-24"),
                        TestArticle.at("c.md").dated("2013-01-01"),
                        TestArticle.at("a.md").dated("2014-10-24"))
                .archive();

        assertThat(archive.chronology()).extracting(Article::path).containsExactly("c.md", "a.md", "b.md");
    }

    @Test
    void theOrderInWhichSourcesAreReadChangesNothing() {
        List<Article> cards = Stream.of("2014-10-24", "2013-05-01", "2013-04-30")
                .map(day -> TestArticle.at(day + ".md")
                        .dated(day)
                        .tagged("Sea", "sea")
                        .by("A", "B")
                        .linksTo("x")
                        .card())
                .toList();
        List<Article> reversed = new java.util.ArrayList<>(cards);
        Collections.reverse(reversed);

        Collected one = collect(new Sources(cards, Set.of(), Set.of(), Set.of()));
        Collected other = collect(new Sources(reversed, Set.of(), Set.of(), Set.of()));

        assertThat(one.archive().chronology()).isEqualTo(other.archive().chronology());
        assertThat(one.diagnostics()).isEqualTo(other.diagnostics());
        assertThat(names(one.archive(), "tags")).isEqualTo(names(other.archive(), "tags"));
    }

    @Test
    void draftsAndTheFutureAreHeldBack() {
        Archive archive = collect(
                        TestArticle.at("live.md").dated("2019-12-31"),
                        TestArticle.at("draft.md").dated("2019-12-31").status(Status.DRAFT),
                        TestArticle.at("future.md").dated("2020-01-02"))
                .archive();

        assertThat(archive.documents()).extracting(Article::path).containsExactly("live.md");
    }

    @Test
    void inAJBakeSiteTheFutureIsLiveUnlessItsStatusWaits() {
        Settings settings = TestSettings.jbake();
        Sources sources = sources(
                TestArticle.at("future.md").dated("2020-01-02"),
                TestArticle.at("embargo.md").dated("2020-01-02").status(Status.PUBLISHED_DATE));

        Archive archive = new Collector(settings, new Publication(TODAY, false, true))
                .collect(sources)
                .archive();

        assertThat(archive.documents()).extracting(Article::path).containsExactly("future.md");
    }

    @Test
    void withdrawnArticlesKeepTheirPageAndLeaveEveryList() {
        Archive archive = collect(
                        TestArticle.at("a.md").dated("2014-01-01").tagged("sea"),
                        TestArticle.at("gone.md")
                                .dated("2014-01-02")
                                .tagged("sea")
                                .status(Status.WITHDRAWN),
                        TestArticle.at("b.md").dated("2014-01-03").tagged("sea"))
                .archive();

        assertThat(archive.documents()).hasSize(3);
        assertThat(archive.chronology()).extracting(Article::path).containsExactly("a.md", "b.md");
        assertThat(term(archive, "tags", "sea").articles()).hasSize(2);
        assertThat(archive.neighbours(archive.chronology().get(0)).newer())
                .contains(archive.chronology().get(1));
    }

    @Test
    void aDocumentWithoutADateHasNeighboursOnlyInAJBakeSiteWhereItCountsAsTheOldest() {
        TestArticle undated = TestArticle.at("imprint.md").type("page");
        TestArticle dated = TestArticle.at("about.md").type("page").dated("2012-01-05");

        Archive backfile = collect(undated, dated).archive();
        Archive jbake = new Collector(TestSettings.jbake(), new Publication(TODAY, false, true))
                .collect(sources(undated, dated))
                .archive();

        assertThat(backfile.documents())
                .allSatisfy(page -> assertThat(backfile.neighbours(page)).isEqualTo(Neighbours.NONE));
        assertThat(jbake.neighbours(undated.card()).newer()).contains(dated.card());
        assertThat(jbake.neighbours(dated.card()).older()).contains(undated.card());
    }

    @Test
    void variantsOfATagAreOneTermWithAWarning() {
        Collected collected = collect(
                TestArticle.at("a.md").dated("2014-01-01").tagged("Café"),
                TestArticle.at("b.md").dated("2014-01-02").tagged("cafe"),
                TestArticle.at("c.md").dated("2014-01-03").tagged("Café"));

        assertThat(names(collected.archive(), "tags")).containsExactly("Café");
        assertThat(term(collected.archive(), "tags", "Café").articles()).hasSize(3);
        assertThat(lines(collected))
                .containsExactly("content/b.md:5:7 one tag is written in several ways: 'Café' (2), 'cafe' (1)");
    }

    @Test
    void authorsAreNotFoldedForAccentsButTheirProfilesMaySaySo() {
        TestArticle first = TestArticle.at("a.md").dated("2014-01-01").by("Zoë Vance");
        TestArticle second = TestArticle.at("b.md").dated("2014-01-02").by("Zoe Vance");
        TestArticle profile = TestArticle.at("authors/zoe.md")
                .type("author")
                .titled("Zoë Vance")
                .field("also", List.of("Zoe Vance"));

        assertThat(names(collect(first, second.slug("b")).archive(), "authors")).hasSize(2);
        assertThat(names(collect(first, second, profile).archive(), "authors")).containsExactly("Zoë Vance");
    }

    @Test
    void aBylineMayBeTheSlugOfAProfile() {
        Archive archive = collect(
                        TestArticle.at("authors/mara-ellison.md").type("author").titled("Mara Ellison"),
                        TestArticle.at("a.md").dated("2014-01-01").by("mara-ellison", "Tomas Reyes"))
                .archive();

        assertThat(archive.terms(archive.chronology().get(0), "authors"))
                .extracting(Term::name)
                .containsExactly("Mara Ellison", "Tomas Reyes");
        assertThat(archive.chronology()).hasSize(1);
    }

    @Test
    void theArticlesOfASeriesStandByTheirPartsThenByTheirDates() {
        Archive archive = collect(
                        TestArticle.at("a.md").dated("2014-01-01").named("series", "Saga"),
                        TestArticle.at("b.md").dated("2014-01-02").part("series", "saga", 3),
                        TestArticle.at("c.md").dated("2014-01-03").part("series", "Saga", -1),
                        TestArticle.at("d.md").dated("2014-01-04").part("series", "Saga", 3))
                .archive();
        Term saga = term(archive, "series", "Saga");
        Article first = saga.contents().get(0);

        assertThat(saga.contents()).extracting(Article::path).containsExactly("c.md", "b.md", "d.md", "a.md");
        assertThat(saga.part(first)).contains(-1);
        assertThat(saga.before(first)).isEmpty();
        assertThat(saga.after(first)).map(Article::path).contains("b.md");
        assertThat(saga.after(saga.contents().get(3))).isEmpty();
    }

    @Test
    void distinctTermsNeverShareASlug() {
        Collected collected = collect(
                TestArticle.at("a.md").dated("2014-01-01").tagged("open data", "open-data", "c++", "c plus plus"));

        assertThat(lines(collected))
                .contains("content/a.md:5:7 the tag 'open-data' would stand at the URL of 'open data':"
                        + " both have the slug 'open-data'");
        assertThat(collected.archive().taxonomy("tags").orElseThrow().terms())
                .extracting(Term::slug)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameLeadsToTheDocumentWithThisSlugOrFileName() {
        Collected collected = collect(
                TestArticle.at("2003/is-the-bridge-safe.md")
                        .dated("2003-01-01")
                        .slug("bridge-safety")
                        .heading("cost"),
                TestArticle.at("a.md")
                        .dated("2014-01-01")
                        .linksTo("bridge-safety")
                        .linksTo("is-the-bridge-safe#cost")
                        .linksTo("2003/bridge-safety"));
        Archive archive = collected.archive();
        Article bridge = archive.chronology().get(0);
        Article linking = archive.chronology().get(1);

        assertThat(lines(collected)).isEmpty();
        assertThat(Stream.of(0, 1, 2).map(link -> archive.target(linking, link)))
                .containsOnly(new LinkTarget.ToArticle(bridge));
        assertThat(archive.backlinks(bridge)).containsExactly(linking);
    }

    @Test
    void aNameThatNobodyHasIsAnErrorWithASuggestion() {
        Collected collected = collect(
                TestArticle.at("is-the-bridge-safe.md").dated("2003-01-01"),
                TestArticle.at("a.md").dated("2014-01-01").linksTo("is-the-brige-safe"));

        assertThat(lines(collected))
                .containsExactly("content/a.md:9:1 no article, page or author is called 'is-the-brige-safe'");
        assertThat(collected.diagnostics().get(0).hint()).isEqualTo("did you mean 'is-the-bridge-safe'?");
    }

    @Test
    void aNameThatSeveralHaveListsThem() {
        Collected collected = collect(
                TestArticle.at("2003/storm.md").dated("2003-01-01"),
                TestArticle.at("2013/storm.md").dated("2013-01-01"),
                TestArticle.at("a.md").dated("2014-01-01").linksTo("storm"));

        assertThat(lines(collected)).containsExactly("content/a.md:9:1 several documents are called 'storm'");
        assertThat(collected.diagnostics().get(0).hint()).isEqualTo("write one of [[2003/storm]], [[2013/storm]]");
    }

    @Test
    void theIndexOfAFolderIsFoundByTheFoldersNameAndItsOwn() {
        Collected collected = collect(
                TestArticle.at("2003/storm/index.md").dated("2003-01-01").slug("storm"),
                TestArticle.at("2013/storm/index.md").dated("2013-01-01").slug("storm"),
                TestArticle.at("a.md")
                        .dated("2014-01-01")
                        .linksTo("2003/storm")
                        .linksTo("2003/storm/index")
                        .linksTo("2003/storm/storm")
                        .linksTo("storm"));
        Archive archive = collected.archive();

        assertThat(Stream.of(0, 1, 2)
                        .map(link -> archive.target(archive.chronology().get(2), link)))
                .containsOnly(new LinkTarget.ToArticle(archive.chronology().get(0)));
        assertThat(collected.diagnostics())
                .singleElement()
                .extracting(Diagnostic::hint)
                .isEqualTo("write one of [[2003/storm]], [[2013/storm]]");
    }

    @Test
    void aLinkToWhatIsHeldBackIsTextWithAWarning() {
        Collected collected = collect(
                TestArticle.at("soon.md").dated("2021-01-01"),
                TestArticle.at("a.md").dated("2014-01-01").linksTo("soon"));
        Archive archive = collected.archive();

        assertThat(archive.target(archive.chronology().get(0), 0)).isEqualTo(new LinkTarget.Nowhere());
        assertThat(collected.diagnostics()).noneMatch(Diagnostic::isError).hasSize(1);
    }

    @Test
    void aHeadingThatIsNotThereIsAWarning() {
        Collected collected = collect(
                TestArticle.at("bridge.md").dated("2003-01-01").heading("cost"),
                TestArticle.at("a.md").dated("2014-01-01").linksTo("bridge#costs"));

        assertThat(lines(collected)).containsExactly("content/a.md:9:1 'The bridge' has no heading or id 'costs'");
        assertThat(collected.diagnostics().get(0).hint()).isEqualTo("did you mean 'cost'?");
    }

    @Test
    void theTimelineHasOnlyYearsAndMonthsWithArticles() {
        Timeline timeline = collect(
                        TestArticle.at("a.md").dated("2014-10-24"),
                        TestArticle.at("b.md").dated("2014-12-01"),
                        TestArticle.at("c.md").dated("2016-12-01"),
                        TestArticle.at("d.md").dated("2016-12-31"),
                        TestArticle.at("about.md").type("page").dated("2015-01-01"))
                .archive()
                .timeline();

        assertThat(timeline.years()).extracting(Timeline.Year::year).containsExactly(2014, 2016);
        assertThat(timeline.years().get(0).months())
                .extracting(month -> month.month().toString())
                .containsExactly("2014-10", "2014-12");
        assertThat(timeline.years().get(1).count()).isEqualTo(2);
    }

    private static Collected collect(TestArticle... articles) {
        return collect(sources(articles));
    }

    private static Collected collect(Sources sources) {
        return new Collector(TestSettings.backfile(), new Publication(TODAY, false, false)).collect(sources);
    }

    private static Sources sources(TestArticle... articles) {
        return new Sources(Stream.of(articles).map(TestArticle::card).toList(), Set.of(), Set.of(), Set.of());
    }

    private static List<String> names(Archive archive, String taxonomy) {
        return archive.taxonomy(taxonomy).orElseThrow().terms().stream()
                .map(Term::name)
                .toList();
    }

    private static Term term(Archive archive, String taxonomy, String name) {
        return archive.taxonomy(taxonomy).orElseThrow().terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Collected collected) {
        return collected.diagnostics().stream()
                .map(diagnostic -> diagnostic.place() + " " + diagnostic.message())
                .toList();
    }
}
