package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
}
