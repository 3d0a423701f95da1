package dev.backfile.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.backfile.build.Site;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers search the sample archive. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class SearchPageTest {

    @Test
    void theBoxOfTheFrontPageFindsAnArticleByItsHeadline(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("index.html"), View.TELEPHONE)) {
            Page page = window.page();
            String headline = page.locator("main h2 a").first().innerText();

            page.locator(".masthead input").fill('"' + headline + '"');
            page.locator(".masthead input").press("Enter");
            page.locator(".search-list a").first().waitFor();

            assertThat(page.locator(".search-list a").first().innerText()).isEqualTo(headline);
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aSearchIsNarrowedByYearsAndPeopleAndTheBackButtonUndoesIt(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("search.html?q=harbour"), View.DESK_IN_THE_DARK)) {
            Page page = window.page();
            page.locator(".search-more").click();
            page.locator(".search-list > li:nth-child(20)").waitFor();
            page.locator(".search-people summary").click();
            page.locator(".search-people button").first().waitFor();
            assertThat(window.violations()).isEmpty();

            page.locator(".search-years button").first().click();
            page.locator(".search-list > li:nth-child(11)").waitFor(gone());
            assertThat(page.locator("main [name=q]").inputValue()).contains("year:");
            page.goBack();
            page.locator(".search-list > li:nth-child(10)").waitFor();

            assertThat(page.locator("main [name=q]").inputValue()).isEqualTo("harbour");
            assertThat(page.locator(".search-passage mark").first().innerText()).startsWithIgnoringCase("harb");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    @ParameterizedTest
    @CsvSource({"harbuor, “harbour” instead of “harbuor”", "unheardof, Nothing found.", "year:2010, 2 articles"})
    void itIsSaidWhatWasFound(String query, String said, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("search.html"), View.TELEPHONE)) {
            window.page().locator("main [name=q]").fill(query);

            window.page().locator(".search-status:has-text('" + said + "')").waitFor();

            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aNetworkThatFailsIsToldAndMayBeTriedAgain(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("search.html"), View.TELEPHONE)) {
            Page page = window.page();
            page.context().route("**/search/*/s*.bin", Route::abort);
            page.locator("main [name=q]").fill("harbour");
            page.locator(".search-retry").waitFor();
            page.context().unroute("**/search/*/s*.bin");

            page.locator(".search-retry").click();

            page.locator(".search-list a").first().waitFor();
        }
    }

    @Test
    void readersWithoutScriptsAreLedToTheIndexes(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.openWithoutScripts(sample.address("search.html"), View.TELEPHONE)) {
            window.page().locator(".search-off p").waitFor();

            assertThat(window.page().locator(".places a").count()).isGreaterThan(3);
        }
    }

    @Test
    void arrowsLeadThroughTheResultsAndEscapeBack(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("search.html"), View.DESK_IN_THE_DARK)) {
            Page page = window.page();
            page.keyboard().type("ferry");
            page.locator(".search-list > li:nth-child(2)").waitFor();

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".search-list > li:nth-child(2) a:focus").count())
                    .isOne();
            page.keyboard().press("Escape");
            assertThat(page.locator("main [name=q]:focus").count()).isOne();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            page.locator("article.h-entry h1").waitFor();
            page.goBack();
            page.locator(".search-list a").first().waitFor();
            assertThat(page.locator("main [name=q]").inputValue()).isEqualTo("ferry");
        }
    }

    @Test
    void aSlowNetworkShowsThatItIsSearched(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("search.html"), View.TELEPHONE)) {
            Page page = window.page();
            List<Route> held = new CopyOnWriteArrayList<>();
            page.context().route("**/search/*/s*.bin", held::add);
            page.locator("main [name=q]").fill("harbour");
            page.locator(".search-results[aria-busy] .search-status:has-text('Searching …')")
                    .waitFor();
            page.waitForCondition(() -> !held.isEmpty());
            page.context().unroute("**/search/*/s*.bin");

            held.forEach(Route::resume);

            page.locator(".search-results:not([aria-busy]) .search-list a")
                    .first()
                    .waitFor();
        }
    }

    @Test
    void aPhraseIsLookedUpInTheTextsAndMarked(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("search.html"), View.TELEPHONE)) {
            window.page().locator("main [name=q]").fill("\"in the harbour\"");

            window.page()
                    .locator(".search-passage mark:has-text('in the harbour')")
                    .first()
                    .waitFor();

            assertThat(window.complaints()).isEmpty();
        }
    }

    /** What a reader may paste into the box. */
    private static List<String> strangeQueries() {
        return List.of(
                "<script>alert(1)</script> harbour",
                "\"><img src=x onerror=alert(1)>",
                "( [ * + ? ^ $ { | \\ .* (a+)+$",
                "\ud800 harbour \udc00",
                "\u202eharbour\u202c \u200f",
                "year:99999999 year:.. author: tag:\"\" -",
                "__proto__ constructor author:constructor",
                "harbour ".repeat(10_000),
                "word".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("strangeQueries")
    void whatIsPastedIntoTheBoxIsAnsweredAndStaysText(String query, Chromium chromium, PublishedSample sample) {
        String address =
                "search.html?q=" + URLEncoder.encode(query.substring(0, Math.min(4000, query.length())), UTF_8);
        try (Window window = chromium.open(sample.address(address), View.TELEPHONE)) {
            Page page = window.page();
            page.locator("main [name=q]").evaluate("""
                    (box, text) => { box.value = text; box.dispatchEvent(new Event("input")); }""", query);
            page.locator(".search-results:not([aria-busy]) .search-status:not(:empty)")
                    .waitFor();

            assertThat(page.locator("main :is(img, script)").count()).isZero();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl, title.1", "he, rtl, title.1", "ja, ltr, title.1", "zh, ltr, title.1"})
    void articlesInOtherLanguagesAreFound(String language, String direction, String headline, Chromium chromium)
            throws IOException {
        try (LanguageSite site = new LanguageSite(language);
                WebServer server = new WebServer(site.destination(), "/");
                Window window = chromium.open(server.address("search.html"), View.TELEPHONE)) {
            Page page = window.page();
            page.locator("main [name=q]").fill(site.text(headline));
            page.locator(".search-years button").first().waitFor();

            assertThat(page.locator(".search-list a").first().innerText()).isEqualTo(site.text(headline));
            assertThat(page.locator(".search-facets").first().evaluate("all => getComputedStyle(all).direction"))
                    .isEqualTo(direction);
            assertThat(window.texts("wider-than-the-screen.js")).isEmpty();
            assertThat(window.violations()).isEmpty();
        }
    }

    @Test
    void headlinesStayTextAndAnIndexThatWasRenewedMeanwhileIsReadAnew(Chromium chromium, @TempDir Path folder)
            throws IOException {
        String hostile = "<img src=x onerror=alert(1)> & \u202eharbour";
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.host=https://paper.example",
                        "asset.fingerprints=theme")
                .with("content/a.md", "---", "title: '" + hostile + "'", "date: 2003-05-01", "---", "Anchors.");
        site.bakeWell();
        try (WebServer server = new WebServer(site.report().destination(), "/");
                Window window = chromium.open(server.address("search.html"), View.TELEPHONE)) {
            Page page = window.page();
            page.waitForCondition(
                    () -> window.requests().stream().anyMatch(request -> request.endsWith("search/root.bin")));
            for (int day = 1; day < 29; day++) {
                site.with(
                        "content/b" + day + ".md",
                        "---",
                        "title: Girders " + day,
                        "date: 2004-06-" + String.format("%02d", day),
                        "---",
                        "Rivets, anchors.");
            }
            site.bakeWell();
            page.locator("main [name=q]").fill("anchors");
            page.locator(".search-list > li:nth-child(10)").waitFor();
            assertThat(page.locator(".search-status").innerText()).isEqualTo("29 articles");

            page.locator("main [name=q]").fill("anchors year:2003");
            page.locator(".search-list > li:nth-child(2)").waitFor(gone());

            assertThat(page.locator(".search-list a").first().textContent()).isEqualTo(hostile);
            assertThat(page.locator("main img").count()).isZero();
        }
    }

    @Test
    void fromFilesOfADiskThePageSaysThatItWantsAServer(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.fileAddress("search.html"), View.TELEPHONE)) {
            window.page().locator(".search-off p:has-text('web server')").waitFor();

            assertThat(window.page().locator(".places a").count()).isGreaterThan(3);
        }
    }
}
