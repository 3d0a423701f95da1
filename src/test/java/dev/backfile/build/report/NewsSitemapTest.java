package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails.RenderedPage;
import dev.backfile.build.Site;
import dev.backfile.sample.Schemas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sitemap of the articles of the last two days. */
class NewsSitemapTest {

    private static final String NEWS = "sitemap-news.xml";
    private static final String SETTINGS = "jbake.properties";

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    private Site site;

    @BeforeEach
    void aSiteHasNews() {
        site = withNews(Site.in(folder));
    }

    private static Site withNews(Site site) {
        return site.with(
                        SETTINGS,
                        "site.host=https://example.org",
                        "site.title=The Test & Times",
                        "site.timezone=Europe/Berlin",
                        "render.newssitemap=true")
                .article("old.md", "date: 2019-12-01", "---", "Old.")
                .article("day.md", "date: 2019-12-30", "---", "A day.")
                .article("noon.md", "date: 2019-12-31T12:00:00+01:00", "---", "Noon.")
                .article("evening.md", "date: 2019-12-31T19:30:00+01:00", "---", "Evening.")
                .article("later.md", "date: 2020-01-02T06:00:00+01:00", "---", "Later.");
    }

    @Test
    void itNamesTheArticlesOfTheTwoDaysBeforeTheBakeNewestFirst() throws Exception {
        bakeAsOf("2020-01-01T00:00:00+01:00");

        assertThat(locations())
                .containsExactly(
                        "https://example.org/evening.html",
                        "https://example.org/noon.html",
                        "https://example.org/day.html");
        assertThat(texts("news|publication_date"))
                .containsExactly("2019-12-31T19:30:00+01:00", "2019-12-31T12:00:00+01:00", "2019-12-30");
        assertThat(texts("news|title")).containsExactly("The evening", "The noon", "The day");
        assertThat(texts("news|name")).containsOnly("The Test & Times");
        assertThat(texts("news|language")).containsOnly("en");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void articlesComeAndGoAsTimePassesAndNoOtherPageIsRenderedForThat() throws Exception {
        bakeAsOf("2020-01-01T00:00:00+01:00");

        bakeAsOf("2020-01-01T00:00:01+01:00");
        assertThat(rendered()).containsExactly(NEWS);
        assertThat(site.report().written()).isEqualTo(1);
        assertThat(locations()).hasSize(2);

        bakeAsOf("2020-01-01T20:00:00+01:00");
        assertThat(rendered()).isEmpty();

        bakeAsOf("2020-01-02T06:00:00+01:00");
        assertThat(rendered()).contains(NEWS, "later.html", "index.html");
        assertThat(locations()).hasSize(3).first().isEqualTo("https://example.org/later.html");

        bakeAsOf("2020-02-01T00:00:00+01:00");
        assertThat(rendered()).containsExactly(NEWS);
        assertThat(locations()).isEmpty();
        assertThat(mistakes()).isEmpty();

        bakeAsOf("2020-03-01T00:00:00+01:00");
        assertThat(rendered()).isEmpty();
    }

    @Test
    void timeLeavesThereWhatACleanBakeLeaves() {
        for (String moment : List.of(
                "2019-12-30",
                "2020-01-01T12:00:00+01:00",
                "2020-01-02T08:00:00+01:00",
                "2020-02-01",
                "2019-12-31T12:00:00+01:00")) {
            bakeAsOf(moment);
            Site clean = withNews(Site.in(other));
            clean.options(request -> request.withAsOf(moment).withClean(true)).bakeWell();

            assertThat(site.bytes()).as(moment).isEqualTo(clean.bytes());
        }
    }

    @Test
    void anotherTitleReachesIt() {
        bakeAsOf("2020-01-01");
        site.article("noon.md", "title: Midday", "date: 2019-12-31T12:00:00+01:00", "---", "Noon.");
        bakeAsOf("2020-01-01");

        assertThat(rendered()).contains(NEWS);
        assertThat(texts("news|title")).contains("Midday");
    }

    @Test
    void whatIsNoNewsOfThisSiteIsNotInIt() {
        site.article("draft.md", "date: 2019-12-31", "status: draft", "---", "Draft.")
                .article("withdrawn.md", "date: 2019-12-31", "status: withdrawn", "---", "Withdrawn.")
                .article("elsewhere.md", "date: 2019-12-31", "canonical: https://example.com/", "---", "Elsewhere.")
                .article("page.md", "date: 2019-12-31", "type: page", "---", "A page.")
                .article("report.md", "date: 2019-12-31", "type: report", "---", "A report.")
                .with("templates/report.ftlh", "${content.title}")
                .with(
                        SETTINGS,
                        "site.host=https://example.org",
                        "theme=backfile",
                        "template.report.file=report.ftlh",
                        "render.newssitemap=true");
        bakeAsOf("2020-01-01T12:00:00Z");

        assertThat(site.has("report.html")).isTrue();
        assertThat(locations()).containsExactly("https://example.org/evening.html", "https://example.org/noon.html");
    }

    @Test
    void aHostileTitleIsText() throws Exception {
        String title = "]]></news:title><script>alert(1)</script> & \"it\" 'is' &amp; \\u0007<!--";
        site.article(
                "noon.md",
                "title: \"" + title.replace("\"", "\\\"") + "\"",
                "date: 2019-12-31T12:00:00+01:00",
                "---",
                "Noon.");
        site.options(request -> request.withAsOf("2020-01-01")).bake();

        assertThat(texts("news|title")).contains(title.replace("\\u0007", ""));
        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT,de",
        "pt_BR,pt",
        "haw,haw",
        "zh,zh-cn",
        "zh-CN,zh-cn",
        "zh-Hans-TW,zh-cn",
        "zh-TW,zh-tw",
        "zh-HK,zh-tw",
        "zh-Hant,zh-tw"
    })
    void languagesAreNamedAsNewsSitemapsNameThem(String written, String named) throws Exception {
        site.article("noon.md", "lang: " + written, "date: 2019-12-31T12:00:00+01:00", "---", "Noon.");
        site.options(request -> request.withAsOf("2020-01-01")).bake();

        assertThat(texts("news|language")).containsExactly("en", named, "en");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void robotsFindItBesideTheSitemap() {
        bakeAsOf("2020-01-01");

        assertThat(site.text("robots.txt")).endsWith("""
                        Disallow:

                        Sitemap: https://example.org/sitemap.xml
                        Sitemap: https://example.org/sitemap-news.xml
                        """);
    }

    @Test
    void itHasTheNewestThousandAlone() throws Exception {
        for (int number = 0; number < 1_001; number++) {
            String time = String.format("%02d:%02d", number / 60, number % 60);
            site.article("n" + number + ".md", "date: 2020-01-01T" + time + ":00+01:00", "---", "News.");
        }
        bakeAsOf("2020-01-01T23:00:00+01:00");

        assertThat(locations())
                .hasSize(1_000)
                .startsWith("https://example.org/n1000.html")
                .endsWith("https://example.org/n1.html");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void thereIsNoneUnlessTheSiteAsksForItAndHasAHost() {
        site.with(SETTINGS, "site.host=https://example.org").bakeWell();
        assertThat(site.has(NEWS)).isFalse();
        assertThat(site.text("robots.txt")).doesNotContain("news");

        site.with(SETTINGS, "render.newssitemap=true").bake();
        assertThat(site.mistakes()).containsExactly("jbake.properties no-host");
        assertThat(site.has(NEWS)).isFalse();
    }

    @Test
    void theGrammarWouldFindAMistake() throws Exception {
        bakeAsOf("2020-01-01");
        String faulty = site.text(NEWS).replace("<news:language>en</news:language>", "");

        assertThat(Schemas.checkNewsSitemap(faulty.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private void bakeAsOf(String moment) {
        site.options(request -> request.withAsOf(moment)).bakeWell();
    }

    private List<String> locations() {
        return texts("loc");
    }

    private List<String> texts(String selector) {
        return site.xml(NEWS).select(selector).eachText();
    }

    private List<String> mistakes() throws Exception {
        return Schemas.checkNewsSitemap(site.text(NEWS).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> rendered() {
        return site.report().details().rendered().stream()
                .map(RenderedPage::path)
                .toList();
    }
}
