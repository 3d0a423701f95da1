package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of a JBake site that have no date, or an odd one: the oldest date of the site stands in for it. */
class UndatedArticlesTest {

    private static final String LIST =
            "<#list published_posts as post>${post.title} ${post.date?string('yyyy-MM-dd')};</#list>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "date=", "date=some day", "date=2014-02-30x"})
    void theOldestDateStandsIn(String date) {
        Site site = jbake().with("content/a.md", "title=A", date, "type=post", "status=published", "~~~~~~", "Text.");
        article(site, "b", "2011-05-06").bake();

        assertThat(site.text("index.html").strip()).isEqualTo("B 2011-05-06;A 2011-05-06;");
        assertThat(site.text("a.html").strip()).isEqualTo("A 2011-05-06");
        assertThat(site.diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.isError()).isFalse());
    }

    @Test
    void aPageMayHaveTheOldestDate() {
        Site site = jbake().with(
                        "content/about.md",
                        "title=About",
                        "date=2001-02-03",
                        "type=page",
                        "status=published",
                        "~~~~~~");
        undated(site, "a").bake();

        assertThat(site.text("index.html").strip()).isEqualTo("A 2001-02-03;");
    }

    @Test
    void whereNothingHasADateItIsTheFirstDayOf1970() {
        Site site = undated(jbake(), "a").bake();

        assertThat(site.text("index.html").strip()).isEqualTo("A 1970-01-01;");
    }

    @Test
    void manyAreOneWarningThatCountsThemAndNamesTheFirst() {
        Site site = jbake();
        for (String name : new String[] {"a", "b", "c", "d", "e", "f", "g"}) {
            undated(site, name);
        }
        site.bake();

        List<String> lines = new ArrayList<>();
        DiagnosticPrinter.of(site.folder()).shortened("").print(site.diagnostics(), line -> lines.add(line));
        assertThat(lines.stream().filter(line -> line.contains("[missing-date]")))
                .containsExactly(
                        "content/a.md:1:1: warning: 7 articles have no date, so they stand at the oldest of the"
                                + " site: the time stamps of their files, which JBake takes, are others on each machine"
                                + " [missing-date]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"an older article comes, 2001-01-01", "the oldest becomes younger, 2012-01-01", "the oldest goes, -"})
    void whatShowsTheDateIsMadeAnewWhenItChanges(String change, String date) {
        Site site = jbake().with("content/about.md", "title=About", "type=page", "status=published", "~~~~~~");
        undated(site, "a");
        article(site, "b", "2011-05-06");
        article(site, "c", "2013-05-06").bake();

        if (date.equals("-")) {
            site.without("content/b.md");
        } else {
            article(site, date.startsWith("2001") ? "d" : "b", date);
        }
        site.bake();

        String oldest = date.equals("-") ? "2013-05-06" : date;
        assertThat(site.text("a.html").strip()).isEqualTo("A " + oldest);
        assertThat(site.text("about.html").strip()).isEqualTo("About " + oldest);
        assertThat(site.text("index.html")).contains("A " + oldest + ";");
        assertThat(site.bytes()).isEqualTo(bakedClean(site));
    }

    @Test
    void itStaysWhenOnlyATextChanges() {
        Site site = undated(jbake(), "a");
        article(site, "b", "2011-05-06").bake();

        site.with("content/a.md", "title=A", "type=post", "status=published", "~~~~~~", "Another text.")
                .bake();

        assertThat(site.report().details().planned()).isFalse();
        assertThat(site.text("index.html").strip()).isEqualTo("B 2011-05-06;A 2011-05-06;");
        assertThat(site.bytes()).isEqualTo(bakedClean(site));
    }

    @Test
    void theDateOfADraftCountsOnceItIsPublished() {
        Site site = undated(jbake(), "a")
                .with("content/b.md", "title=B", "date=2001-01-01", "type=post", "status=draft", "~~~~~~");
        article(site, "c", "2011-05-06").bake();
        assertThat(site.text("a.html").strip()).isEqualTo("A 2011-05-06");

        article(site, "b", "2001-01-01").bake();
        assertThat(site.text("a.html").strip()).isEqualTo("A 2001-01-01");
        assertThat(site.bytes()).isEqualTo(bakedClean(site));
    }

    @Test
    void mistakesInADraftStopNothing() {
        Site site = jbake().with(
                        "content/draft.md",
                        "title=Draft",
                        "date=?",
                        "type=post",
                        "status=draft",
                        "tags={\"a\":",
                        "~~~~~~",
                        "<b");
        article(site, "b", "2011-05-06").bake();

        assertThat(site.has("b.html")).isTrue();
        assertThat(site.diagnostics()).noneMatch(told -> told.isError());
    }

    private SortedMap<String, String> bakedClean(Site site) {
        site.options(request -> request.withClean(true)).bake();
        return site.bytes();
    }

    private static Site undated(Site site, String name) {
        return site.with(
                "content/" + name + ".md",
                "title=" + name.toUpperCase(Locale.ROOT),
                "type=post",
                "status=published",
                "~~~~~~",
                "Text.");
    }

    private static Site article(Site site, String name, String date) {
        return site.with(
                "content/" + name + ".md",
                "title=" + name.toUpperCase(Locale.ROOT),
                "date=" + date,
                "type=post",
                "status=published",
                "~~~~~~",
                "Text.");
    }

    private Site jbake() {
        return Site.empty(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "render.sitemap=false")
                .with("templates/post.ftl", "${content.title} ${content.date?string('yyyy-MM-dd')}")
                .with("templates/page.ftl", "${content.title} ${content.date?string('yyyy-MM-dd')}")
                .with("templates/index.ftl", LIST);
    }
}
