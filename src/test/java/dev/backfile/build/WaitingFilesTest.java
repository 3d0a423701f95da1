package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to an article that is not public alone is not published before it. */
class WaitingFilesTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteHasPublicArticlesAndFilesBesideThem() {
        site = Site.in(folder)
                .article("2014/bridge.md", "---", "![The bridge](bridge.jpg) [table](table.csv)")
                .photograph("content/2014/bridge.jpg", 8, 8)
                .with("content/2014/table.csv", "a,b")
                .with("content/favicon.ico", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "status: draft",
                "date: 2027-05-01",
                "publishDate: 2027-05-01",
                "draft: ture",
                "expires: 2019-01-01",
                "status: withdrawn",
                "lang: [",
                "date: no day"
            })
    void aFileWaitsWithTheArticleThatItBelongsTo(String field) {
        for (String file : List.of(
                "2014/plan.pdf", "2014/plan/a/sketch.pdf", "secret/notes.pdf", "secret/deep/notes.pdf", "own/x.pdf")) {
            site.with("content/" + file, "secret");
        }
        site.article("2014/plan.md", field, "---", "Text.")
                .article("secret/one.md", field, "---", "Text.")
                .article("secret/two.md", "draft: true", "---", "Text.")
                .article("own/index.md", field, "---", "Text.");
        bakeAsFromScratch();
        assertThat(site.files())
                .contains("2014/bridge.jpg", "2014/table.csv", "favicon.ico")
                .noneMatch(file -> file.endsWith(".pdf"));

        for (String opened : List.of("2014/plan.md", "secret/one.md", "own/index.md")) {
            site.article(opened, "---", "Text.");
        }
        bakeAsFromScratch();
        assertThat(site.files())
                .contains(
                        "2014/plan.pdf",
                        "2014/plan/a/sketch.pdf",
                        "secret/notes.pdf",
                        "secret/deep/notes.pdf",
                        "own/x.pdf");

        site.article("own/index.md", field, "---", "Text.");
        bakeAsFromScratch();
        assertThat(site.files()).doesNotContain("own/x.pdf").contains("2014/plan.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "draft: ture", "expires: 2019-01-01", "date: 2027-05-01", "lang: ["})
    void aFileThatOnlySuchArticlesNameWaits(String field) {
        String pictures = "content/2014/pictures/";
        site.photograph(pictures + "shown.jpg", 8, 8)
                .photograph(pictures + "lead.jpg", 8, 8)
                .photograph(pictures + "both.jpg", 8, 8)
                .with("content/2014/list.csv", "a")
                .article(
                        "2014/plan.md",
                        "image: {src: pictures/lead.jpg, alt: Lead}",
                        field,
                        "---",
                        "![Shown](pictures/shown.jpg) ![Both](pictures/both.jpg) [list](/2014/list.csv)")
                .article("2014/other.md", "---", "![Both](pictures/both.jpg) [table](table.csv)");
        bakeAsFromScratch();
        boolean readable = !field.endsWith("[");
        assertThat(site.files()).contains("2014/pictures/both.jpg", "2014/table.csv", "2014/bridge.jpg");
        assertThat(site.files()).doesNotContain("2014/list.csv");
        if (readable) {
            assertThat(site.files()).doesNotContain("2014/pictures/shown.jpg", "2014/pictures/lead.jpg");
        }
        site.article("2014/other.md", "---", "[list](list.csv) ![Shown](pictures/shown.jpg)");
        bakeAsFromScratch();
        assertThat(site.files()).contains("2014/list.csv", "2014/pictures/shown.jpg");
    }

    @Test
    void aDayOpensAndClosesThem() {
        site.article("2014/plan.md", "date: 2020-05-01", "expires: 2021-05-01", "---", "Text.")
                .with("content/2014/plan.pdf", "x");
        for (String day : List.of("2020-01-01", "2020-06-01", "2021-06-01", "2020-06-01", "2020-01-01")) {
            bakeAsFromScratch(day);
            assertThat(site.has("2014/plan.pdf")).isEqualTo(day.equals("2020-06-01"));
        }
    }

    @Test
    void aFileOfTheSitesRootWaitsOnlyWithWhatNamesIt() {
        site.article("about.md", "draft: true", "---", "[contract](contract.pdf)")
                .with("content/contract.pdf", "x")
                .with("content/about.pdf", "x")
                .with("content/img/logo.png", "x");
        bakeAsFromScratch();
        assertThat(site.files()).contains("favicon.ico", "img/logo.png").doesNotContain("contract.pdf", "about.pdf");
    }

    @Test
    void aFileOfAPublicArticleOfTheSameNameInAnotherLanguageStays() {
        site.article("2014/plan.de.md", "draft: true", "lang: de", "---", "Text.")
                .article("2014/plan.md", "---", "Text.")
                .with("content/2014/plan.pdf", "x");
        bakeAsFromScratch();
        assertThat(site.files()).contains("2014/plan.pdf");
    }

    @Test
    void withDraftsNothingWaits() {
        site.article("2014/plan.md", "draft: true", "---", "Text.")
                .with("content/2014/plan.pdf", "x")
                .options(request -> request.withDrafts(true))
                .bake();
        assertThat(site.files()).contains("2014/plan.pdf");
    }

    @Test
    void inAJBakeSiteEverythingIsCopied(@TempDir Path other) {
        site = Site.empty(other)
                .with("jbake.properties", "defaults=jbake", "site.host=https://example.org")
                .with("templates/post.ftl", "x")
                .with("templates/index.ftl", "x")
                .with("templates/page.ftl", "x")
                .with("templates/tags.ftl", "x")
                .with("templates/archive.ftl", "x")
                .with("templates/feed.ftl", "x")
                .with("templates/error404.ftl", "x")
                .with("content/a/a.md", "title=A", "date=2014-10-24", "type=post", "status=draft", "~~~~~~", "Text.")
                .with("content/a/a.pdf", "x")
                .bake();
        assertThat(site.files()).contains("a/a.pdf");
    }

    private void bakeAsFromScratch() {
        bakeAsFromScratch("2020-01-01");
    }

    private void bakeAsFromScratch(String day) {
        site.options(request -> request.withKeepGoing(true)
                        .withAsOf(day)
                        .withDestination(folder.resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> expected = site.bytes();
        site.options(request -> request.withKeepGoing(true).withAsOf(day)).bake();
        assertThat(site.bytes()).isEqualTo(expected);
    }
}
