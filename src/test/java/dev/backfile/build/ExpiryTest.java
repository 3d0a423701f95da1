package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates of the future, of both ends: what is held back until one comes, and what is withdrawn when it does. */
class ExpiryTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteHasAnArticleThatExpiresAndOneThatWaits() {
        site = Site.in(folder)
                .article("short.md", "expires: 2020-02-01", "tags: [tide]", "---", "For a while.")
                .article("later.md", "publishDate: 2020-03-01", "---", "After a while.")
                .article("other.md", "tags: [tide]", "---", "See [[short]].");
    }

    @Test
    void anArticleIsWithdrawnWhenItsTimeIsOver() {
        bakeAt("2020-01-31");
        assertThat(site.text("short.html")).contains("For a while.");
        assertThat(site.text("feed.xml")).contains("<title>The short</title>");

        bakeAt("2020-02-01");
        assertThat(site.text("short.html")).contains("has been withdrawn").doesNotContain("For a while.");
        assertThat(site.text("feed.xml")).doesNotContain("<title>The short</title>");
        assertThat(site.text("sitemap.xml")).doesNotContain("short.html");
        assertThat(site.text("tags/tide.html")).contains("1 article");
    }

    @Test
    void anArticleIsHeldBackUntilItsDateOfPublication() {
        bakeAt("2020-02-29");
        assertThat(site.has("later.html")).isFalse();
        bakeAt("2020-03-01");
        assertThat(site.text("later.html")).contains("After a while.");
    }

    @Test
    void anEditAfterAnExpiryIsBakedAsFromScratch() {
        bakeAt("2020-02-02");
        site.article("short.md", "expires: 2020-02-01", "tags: [tide]", "---", "For a little while.");
        bakeAt("2020-02-03");
        assertThat(site.report().details().planned()).isFalse();
        assertThat(site.text("short.html")).contains("has been withdrawn");
    }

    @Test
    void betweenTwoDatesNothingIsPlanned() {
        bakeAt("2020-02-02");
        bakeAt("2020-02-20");
        assertThat(site.report().details().planned()).isFalse();
        assertThat(site.report().rendered()).isZero();
    }

    @Test
    void whatIsHeldBackOrADraftIsNotWithdrawnWhenItsTimeIsOver() {
        site.article("draft.md", "draft: true", "expires: 2019-01-01", "---", "Never.")
                .article("future.md", "date: 2030-01-01", "expires: 2019-01-01", "---", "Never.")
                .article("embargoed.md", "embargo: 2030-01-01", "expires: 2019-01-01", "---", "Never.");
        bakeAt("2020-02-02");
        assertThat(site.files()).noneMatch(file -> file.contains("draft") || file.contains("future"));
        assertThat(site.has("embargoed.html")).isFalse();
    }

    /** Bakes as of a day, beside a bake from scratch that must leave the same. */
    private void bakeAt(String day) {
        site.options(request -> request.withAsOf(day)
                        .withDestination(folder.resolve("scratch"))
                        .withClean(true))
                .bake();
        SortedMap<String, String> expected = site.bytes();
        List<Diagnostic> mistakes = site.diagnostics();
        site.options(request -> request.withAsOf(day)).bake();
        assertThat(site.bytes()).isEqualTo(expected);
        assertThat(site.diagnostics()).isEqualTo(mistakes);
    }
}
