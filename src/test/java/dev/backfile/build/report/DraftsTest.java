package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Outcome;
import dev.backfile.ReportText;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bake with drafts: never where the public site is, and marked. */
class DraftsTest {

    private static final String NOINDEX = "<meta name=\"robots\" content=\"noindex, nofollow\"/>";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteHasADraft() {
        site = Site.in(folder)
                .article("bridge.md", "---", "Public.")
                .article("plan.md", "draft: true", "---", "A secret.")
                .article("later.md", "date: 2021-05-01", "---", "In a while.");
    }

    @Test
    void theyGoToAFolderOfTheirOwnAndThePublicSiteStaysAsItIs() {
        site.bake();
        SortedMap<String, String> published = site.bytes();
        bakeWithDrafts();
        assertThat(site.report().destination()).isEqualTo(folder.resolve("target/drafts"));
        assertThat(site.has("plan.html")).isTrue();
        assertThat(site.report().counts().heldBack()).isZero();
        site.options(request -> request).bake();
        assertThat(site.bytes()).isEqualTo(published);
        assertThat(site.report().rendered()).isZero();
    }

    @Test
    void everyPageIsMarkedAndNotToBeListed() {
        bakeWithDrafts();
        assertThat(site.files())
                .filteredOn(file -> file.endsWith(".html"))
                .allSatisfy(file -> assertThat(site.text(file))
                        .containsOnlyOnce(NOINDEX)
                        .containsOnlyOnce("Preview with drafts, not for publication."));
        assertThat(site.page("plan.html").select("body > p[role=note]").text()).endsWith("This is a draft.");
        assertThat(site.page("later.html").select("body > p[role=note]").text())
                .endsWith("This is held back until 2021-05-01.");
        assertThat(site.page("bridge.html").select("body > p[role=note]").text())
                .endsWith("not for publication.");
        assertThat(site.page("bridge.html").head().select("meta[name=robots]")).isNotEmpty();
        assertThat(site.files()).doesNotContain("sitemap.xml");
        assertThat(site.text("robots.txt")).doesNotContain("Sitemap");
        assertThat(site.text("feed.xml")).doesNotContain("Preview with drafts");
    }

    @Test
    void theReportCountsWhatIsHeldBack() {
        site.article("unclear.md", "draft: ture", "---", "Text.")
                .article("authors/mara.md", "title: Mara", "---", "Text.")
                .article("bridge.md", "authors: [mara]", "---", "Text.")
                .article("about.md", "type: page", "---", "Text.")
                .options(request -> request.withKeepGoing(true))
                .bake();
        assertThat(ReportText.documents(site.report()))
                .isEqualTo("1 article, 1 page, 1 profile; 3 held back, the next until 2021-05-01");
        site.bake();
        assertThat(site.report().details().planned()).isFalse();
        assertThat(ReportText.documents(site.report()))
                .isEqualTo("1 article, 1 page, 1 profile; 3 held back, the next until 2021-05-01");
    }

    @Test
    void withoutDraftsNothingIsMarked() {
        site.bakeWell();
        assertThat(site.text("bridge.html")).doesNotContain("Preview with drafts", "noindex");
        assertThat(site.files()).contains("sitemap.xml").doesNotContain("plan.html");
    }

    @Test
    void thePagesOfASitesOwnTemplatesAreMarked() {
        site.with("jbake.properties", "theme=backfile", "site.host=https://example.org")
                .with(
                        "templates/post.ftlh",
                        "<!-- <body> -->",
                        "<HTML><Head lang='a>b'><title><body></title></Head>",
                        "<header></header><BODY class=\"a>b\">${content.body?no_esc}</BODY></HTML>");
        bakeWithDrafts();
        assertThat(site.text("plan.html"))
                .contains("<Head lang='a>b'>" + NOINDEX + "<title>", "<BODY class=\"a>b\"><p role=\"note\"");
        site.with("templates/post.ftlh", "<p>${content.title}");
        bakeWithDrafts();
        assertThat(site.text("plan.html")).startsWith(NOINDEX + "<p>The plan").contains("<p role=\"note\"");
    }

    @Test
    void thePagesOfAJBakeSiteAreMarked(@TempDir Path other) {
        site = Site.empty(other)
                .with("jbake.properties", "site.host=https://example.org")
                .with("templates/post.ftl", "<html><head></head><body>${content.body}</body></html>")
                .with("templates/index.ftl", "<html><head></head><body></body></html>")
                .with("templates/page.ftl", "x")
                .with("templates/tags.ftl", "x")
                .with("templates/archive.ftl", "x")
                .with("templates/feed.ftl", "<feed/>")
                .with("templates/error404.ftl", "x")
                .with("content/a.md", "title=A", "date=2014-10-24", "type=post", "status=draft", "~~~~~~", "Secret.");
        site.bake();
        assertThat(site.files()).doesNotContain("a.html");
        assertThat(site.report().destination()).isEqualTo(other.resolve("output"));
        bakeWithDrafts();
        assertThat(site.report().destination()).isEqualTo(other.resolve("target/drafts"));
        assertThat(site.text("a.html")).contains("<head>" + NOINDEX, "<body><p role=\"note\"", "This is a draft.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/site", "target/site/drafts", "target", "x/../target/site/"})
    void theyAreNotBakedWhereThePublicSiteIs(String destination) {
        site.bake();
        site.options(request -> request.withDrafts(true).withDestination(folder.resolve(destination)))
                .bake();
        assertThat(site.diagnostics())
                .extracting(Diagnostic::hint)
                .contains("name another with --destination, or with the setting drafts.folder");
        assertThat(folder.resolve("target/site/plan.html")).doesNotExist();
        assertThat(folder.resolve("target/site/bridge.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "x/../public/", "public/drafts", "link", "link/drafts"})
    void theyAreNotBakedWhereAnOptionSentThePublicSite(String destination) throws IOException {
        Path published = folder.resolve("public");
        site.options(request -> request.withDestination(published)).bakeWell();
        Files.createSymbolicLink(folder.resolve("link"), published);
        SortedMap<String, String> before = Site.bytes(published);
        for (boolean adopt : List.of(false, true)) {
            site.options(request -> request.withDrafts(true)
                            .withKeepGoing(true)
                            .withAdopt(adopt)
                            .withDestination(folder.resolve(destination)))
                    .bake();
            assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
            assertThat(site.mistakes()).singleElement().asString().endsWith(" bad-destination");
            assertThat(site.diagnostics().get(0).message()).contains("baked without drafts");
            assertThat(Site.bytes(published)).isEqualTo(before);
        }
    }

    @Test
    void theyAreNotBakedWhereTheListOfAPublicSitesFilesIsMissingOrSpoilt() throws IOException {
        site.bakeWell();
        Path copy = folder.resolve("copy");
        Files.createDirectory(copy);
        Files.writeString(copy.resolve("bridge.html"), "public");
        for (String manifest : List.of("", "backfile manifest 1 spoilt")) {
            SortedMap<String, String> before = Site.bytes(copy);
            site.options(request -> request.withDrafts(true)
                            .withKeepGoing(true)
                            .withAdopt(true)
                            .withDestination(copy))
                    .bake();
            assertThat(site.mistakes()).singleElement().asString().endsWith(" bad-destination");
            assertThat(Site.bytes(copy)).isEqualTo(before);
            Files.writeString(copy.resolve(".backfile-manifest"), manifest);
        }
    }

    @Test
    void theyAreNotBakedWhereThePublicSiteIsToCome() {
        Path published = folder.resolve("public");
        site.options(request ->
                        request.withDrafts(true).withPublished(published).withDestination(published.resolve("drafts")))
                .bake();
        assertThat(site.mistakes()).singleElement().asString().endsWith(" bad-destination");
        assertThat(published).doesNotExist();
    }

    @Test
    void anEmptyFolderAndThatOfAnEarlierPreviewWillDo() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        for (String title : List.of("One", "Two")) {
            site.article("plan.md", "title: " + title, "draft: true", "---", "A secret.")
                    .options(request -> request.withDrafts(true).withDestination(there))
                    .bakeWell();
            assertThat(site.text("plan.html")).contains(title);
        }
        site.options(request -> request.withDestination(there)).bakeWell();
        assertThat(site.files()).doesNotContain("plan.html");
        site.options(request -> request.withDrafts(true).withDestination(there)).bake();
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
    }

    @Test
    void aSettingNamesTheirFolder() {
        site.with("jbake.properties", "site.host=https://example.org", "drafts.folder=preview");
        bakeWithDrafts();
        assertThat(Files.exists(folder.resolve("preview/plan.html"))).isTrue();
        site.with("jbake.properties", "site.host=https://example.org", "destination.folder=target");
        site.options(request -> request.withDrafts(true)).bake();
        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void whatIsHeldBackIsMarkedUntilItsDate() {
        Path there = folder.resolve("elsewhere");
        site.options(request -> request.withDrafts(true).withDestination(there)).bake();
        assertThat(site.text("later.html")).contains("held back until 2021-05-01");
        site.options(request -> request.withDrafts(true).withDestination(there).withAsOf("2021-05-02"))
                .bake();
        assertThat(site.text("later.html")).doesNotContain("held back until");
        site.options(request -> request.withDestination(there)).bake();
        assertThat(site.text("bridge.html")).doesNotContain("Preview with drafts");
        assertThat(site.has("plan.html")).isFalse();
    }

    /** Bakes with drafts, beside a bake from scratch that must leave the same. */
    private void bakeWithDrafts() {
        site.options(request -> request.withDrafts(true)
                        .withDestination(site.folder().resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> expected = site.bytes();
        List<Diagnostic> mistakes = site.diagnostics();
        site.options(request -> request.withDrafts(true)).bake();
        assertThat(site.bytes()).isEqualTo(expected);
        assertThat(site.diagnostics()).isEqualTo(mistakes);
    }
}
