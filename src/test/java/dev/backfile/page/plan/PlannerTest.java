package dev.backfile.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.OutputKinds;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.path.PageUrls;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

    private static final SiteFiles NO_FILES = new SiteFiles(List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void aSiteHasEveryKindOfPage() {
        Plan plan = plan(
                TestSettings.backfile(),
                TestArticle.at("2014/10/bridge.md")
                        .dated("2014-10-24")
                        .tagged("Harbour Town")
                        .by("Mara Ellison"),
                TestArticle.at("about.md").type("page"));

        assertThat(paths(plan))
                .containsExactlyInAnyOrder(
                        "2014/10/bridge.html",
                        "about.html",
                        "index.html",
                        "tags/index.html",
                        "tags/harbour-town.html",
                        "tags/harbour-town.xml",
                        "authors/index.html",
                        "authors/mara-ellison.html",
                        "authors/mara-ellison.xml",
                        "archive.html",
                        "2014/index.html",
                        "2014/10/index.html",
                        "feed.xml",
                        "feed.json",
                        "sitemap.xml",
                        "robots.txt",
                        "404.html",
                        "search.html");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "2014/10/A Big Day.md, x=y, 2014/10/a-big-day.html",
        "2014-10-24-bridge.md, x=y, 2014-10-24-bridge.html",
        "2014/bridge.md, uri.noExtension=true, 2014/bridge/index.html",
        "2014/index.md, uri.noExtension=true, 2014/index.html",
        "2014/bridge.md, permalink.post=/:year/:month/:day/:slug/, 2014/10/24/bridge/index.html",
        "2014/bridge.md, permalink.post=/news/:slug.html, news/bridge.html",
    })
    void aDocumentStandsWhereTheSettingsSay(String source, String setting, String path) {
        TestArticle article = TestArticle.at(source).dated("2014-10-24");

        assertThat(paths(plan(TestSettings.backfile(setting), article))).contains(path);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"feed.xml, feed/1.xml", "atom/news.feed.xml, atom/news.feed/1.xml", "news.d/feed, news.d/feed-1"})
    void anArchivedFeedHasItsOlderArticlesBesideIt(String feed, String oldest) {
        Plan plan = plan(
                TestSettings.backfile("feed.entries=1", "feed.archive=true", "feed.file=" + feed),
                TestArticle.at("a.md").dated("2014-10-24"),
                TestArticle.at("b.md").dated("2014-10-25"));

        assertThat(paths(plan)).contains(feed, oldest);
        assertThat(plan.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/about/, about/index.html", "/about.html, about.html", "/about, about.html", "a/b/, a/b/index.html"})
    void aPermalinkIsAWholeUrl(String permalink, String path) {
        assertThat(paths(plan(
                        TestSettings.backfile(),
                        TestArticle.at("x.md").dated("2014-10-24").permalink(permalink))))
                .contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.html",
                "/a/../../x.html",
                "https://other.org/x",
                "//other.org/x",
                "/a?b",
                "/a//b.html",
                "/a\\b"
            })
    void aPermalinkOutOfTheSiteIsAnErrorAndTheDocumentIsLeftOut(String permalink) {
        Plan plan = plan(
                TestSettings.backfile(),
                TestArticle.at("x.md").dated("2014-10-24").permalink(permalink));

        assertThat(words(plan)).containsExactly("bad-permalink");
        assertThat(plan.leftOut()).containsExactly("x.md");
    }

    @Test
    void twoDocumentsForOnePathAreAnErrorWhateverTheirCase() {
        Plan plan = plan(
                TestSettings.backfile(),
                TestArticle.at("a.md").dated("2014-10-24").permalink("/Bridge.html"),
                TestArticle.at("bridge.md").dated("2014-10-25"));

        assertThat(words(plan)).containsExactly("path-clash");
        assertThat(plan.diagnostics().get(0).place().path()).isEqualTo("content/bridge.md");
        assertThat(plan.diagnostics().get(0).message()).contains("content/a.md");
    }

    @Test
    void aPageCannotStandWhereAnotherNeedsAFolder() {
        Plan plan = plan(
                TestSettings.backfile(),
                TestArticle.at("a.md").dated("2014-10-24").permalink("/x.html"),
                TestArticle.at("b.md").dated("2014-10-25").permalink("/x.html/y.html"));

        assertThat(words(plan)).containsExactly("path-clash");
    }

    @Test
    void theSitesOwnFileReplacesAGeneratedPageAndAFileOfTheTheme() {
        SiteFiles files = new SiteFiles(
                List.of(),
                List.of(),
                List.of("robots.txt", "css/site.css"),
                List.of(),
                List.of("css/site.css", "a.svg"));
        Plan plan =
                plan(TestSettings.backfile(), files, TestArticle.at("index.md").type("page"));

        assertThat(plan.diagnostics()).isEmpty();
        assertThat(plan.pages())
                .filteredOn(page -> page.path().equals("index.html"))
                .hasSize(1);
        assertThat(plan.pages()).noneMatch(page -> page.path().equals("robots.txt"));
        assertThat(plan.copies())
                .extracting(copy -> copy.origin() + " " + copy.path())
                .containsExactly("ASSETS robots.txt", "ASSETS css/site.css", "THEME a.svg");
    }

    @Test
    void twoOfTheSitesOwnFilesForOnePathAreAnError() {
        SiteFiles files = new SiteFiles(List.of("a.png"), List.of(), List.of("A.png"), List.of(), List.of());

        assertThat(words(plan(TestSettings.backfile(), files))).containsExactly("path-clash");
    }

    @Test
    void aliasesBecomeRedirects() {
        Plan plan = plan(
                TestSettings.backfile(),
                TestArticle.at("x.md")
                        .dated("2014-10-24")
                        .alias("/old/x.html")
                        .alias("/2003/x/")
                        .alias("/y.php"));

        assertThat(paths(plan)).contains("old/x.html", "2003/x/index.html", "y.php/index.html");
        assertThat(plan.diagnostics()).isEmpty();
    }

    @Test
    void anAliasThatIsALiveUrlIsAnErrorAndOneThatDiffersInCaseIsDropped() {
        Plan plan = plan(
                TestSettings.backfile(),
                TestArticle.at("x.md")
                        .dated("2014-10-24")
                        .alias("/y.html")
                        .alias("/X.html")
                        .alias("../out.html"),
                TestArticle.at("y.md").dated("2014-10-25"));

        assertThat(words(plan)).containsExactly("bad-alias", "alias-dropped", "bad-alias");
    }

    @Test
    void linksToPathsThatNoSourceHasAreJudgedByThePlan() {
        TestArticle article = TestArticle.at("2014/a.md")
                .dated("2014-10-24")
                .tagged("sea")
                .link(Link.Kind.ROOT, Link.Use.HYPERLINK, "tags/sea.html", "")
                .link(Link.Kind.ROOT, Link.Use.HYPERLINK, "tags/", "")
                .link(Link.Kind.ROOT, Link.Use.HYPERLINK, "elsewhere/", "")
                .link(Link.Kind.RELATIVE, Link.Use.EMBEDDED, "2014/lost.png", "")
                .link(Link.Kind.RELATIVE, Link.Use.HYPERLINK, "2014/lost.md", "");
        Plan plan = plan(TestSettings.backfile(), article);

        assertThat(plan.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.place() + " " + diagnostic.code().word())
                .containsExactly(
                        "content/2014/a.md:9:3 unknown-url",
                        "content/2014/a.md:9:4 missing-file",
                        "content/2014/a.md:9:5 broken-link");
    }

    @Test
    void linksAreFilledRelativeToThePageThatShowsThem() {
        Settings settings = TestSettings.backfile();
        Archive archive = archive(
                settings,
                TestArticle.at("2003/bridge.md").dated("2003-01-01").heading("cost"),
                TestArticle.at("2014/a.md").dated("2014-10-24").linksTo("bridge#cost"));
        Plan plan = new Planner(settings, OutputKinds.ALL.kinds()).plan(archive, NO_FILES, Instant.EPOCH);
        Article linking = archive.chronology().get(1);

        LinkPlaceholders.Filling onItsPage =
                plan.addresses().fill(linking, 0, PageUrls.relativeTo("2014/a.html", false));
        LinkPlaceholders.Filling onTheFrontPage =
                plan.addresses().fill(linking, 0, PageUrls.relativeTo("index.html", false));

        assertThat(onItsPage).isEqualTo(new LinkPlaceholders.Filling.Target("../2003/bridge.html#cost", "The bridge"));
        assertThat(onTheFrontPage)
                .isEqualTo(new LinkPlaceholders.Filling.Target("2003/bridge.html#cost", "The bridge"));
    }

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({
        // a URL from the root stays everywhere
        "ROOT, img/logo.svg, blog/a.html, img/logo.svg",
        "ROOT, img/logo.svg, index.html, img/logo.svg",
        "ROOT, img/logo.svg, feed.xml, img/logo.svg",
        // one from the document stays on the document's page
        "RELATIVE, blog/b.html, blog/a.html, blog/b.html",
        "RELATIVE, blog/b.html, 2/index.html, ../blog/b.html",
        "RELATIVE, blog/b.html, feed.xml, https://example.org/blog/b.html",
        "RELATIVE, '', blog/a.html, '#cost'",
        "RELATIVE, '', index.html, blog/a.html#cost",
        // the path of a source becomes a URL
        "RELATIVE, blog/b.md, blog/a.html, ../blog/b.html",
        "ROOT, blog/b.md, index.html, blog/b.html",
        "RELATIVE, ../assets/img/logo.svg, blog/a.html, ../img/logo.svg",
    })
    void aLinkOfAJBakeSiteStaysAsItIsWrittenWhereItIsRight(Link.Kind kind, String target, String page, String url) {
        LinkPlaceholders.Filling filling = fillInAJBakeSite(kind, target, page, "site.host=https://example.org");

        assertThat(filling)
                .isInstanceOfSatisfying(
                        LinkPlaceholders.Filling.Target.class,
                        link -> assertThat(link.url()).isEqualTo(url));
    }

    @Test
    void aLinkOfAJBakeSiteIsMendedOnAPageThatIsNotBesideItsSource() {
        LinkPlaceholders.Filling filling = fillInAJBakeSite(
                Link.Kind.RELATIVE,
                "blog/b/",
                "blog/a/index.html",
                "uri.noExtension=true",
                "uri.noExtension.prefix=/blog");

        assertThat(filling).isEqualTo(new LinkPlaceholders.Filling.Target("../../blog/b/index.html", "blog/b/"));
    }

    private static LinkPlaceholders.Filling fillInAJBakeSite(
            Link.Kind kind, String target, String page, String... settings) {
        Settings jbake = TestSettings.jbake(settings);
        Archive archive = archive(
                jbake,
                TestArticle.at("blog/b.md").dated("2003-01-01"),
                TestArticle.at("blog/a.md")
                        .dated("2014-10-24")
                        .heading("cost")
                        .link(kind, Link.Use.HYPERLINK, target, target.isEmpty() ? "#cost" : ""));
        Plan plan = new Planner(jbake, OutputKinds.ALL.kinds())
                .plan(
                        archive,
                        new SiteFiles(List.of(), List.of(), List.of("img/logo.svg"), List.of(), List.of()),
                        Instant.EPOCH);
        PageUrls urls =
                page.equals("feed.xml") ? PageUrls.absolute(jbake.site().host()) : PageUrls.relativeTo(page, false);
        return plan.addresses().fill(archive.chronology().get(1), 0, urls);
    }

    @Test
    void theIndexOfTagsHasTheExtensionOfAJBakeSite() {
        TestArticle article = TestArticle.at("a.md").dated("2014-10-24").tagged("sea");
        String[] settings = {"output.extension=.htm", "render.tagsindex=true"};

        assertThat(paths(plan(TestSettings.jbake(settings), article))).contains("tags/index.htm");
        assertThat(paths(plan(TestSettings.backfile(settings), article))).contains("tags/index.html");
    }

    private static Plan plan(Settings settings, TestArticle... articles) {
        return plan(settings, NO_FILES, articles);
    }

    private static Plan plan(Settings settings, SiteFiles files, TestArticle... articles) {
        return new Planner(settings, OutputKinds.ALL.kinds()).plan(archive(settings, articles), files, Instant.EPOCH);
    }

    private static Archive archive(Settings settings, TestArticle... articles) {
        Sources sources =
                new Sources(Stream.of(articles).map(TestArticle::card).toList(), Set.of(), Set.of(), Set.of());
        return new Collector(settings, new Publication(Instant.parse("2020-01-01T00:00:00Z"), false, false))
                .collect(sources)
                .archive();
    }

    private static List<String> paths(Plan plan) {
        return plan.pages().stream().map(Page::path).toList();
    }

    private static List<String> words(Plan plan) {
        return plan.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.word())
                .toList();
    }
}
