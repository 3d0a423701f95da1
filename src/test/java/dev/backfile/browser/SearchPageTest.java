package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

            page.locator(".search-facets button:has(meter)").first().click();
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
            page.context().route("**/search/root.bin", Route::abort);
            page.locator("main [name=q]").fill("harbour");
            page.locator(".search-retry").waitFor();
            page.context().unroute("**/search/root.bin");

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
}
