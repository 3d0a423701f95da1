package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the theme's few scripts do for readers. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ScriptsTest {

    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

    @Test
    void aButtonCopiesTheCitation(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(SamplePage.LONG_ARTICLE.path()), View.TELEPHONE)) {
            Page page = window.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("details:has(.citation) summary").all().forEach(Locator::click);

            page.locator(".citation + .copy").click();
            page.locator(".citation + .copy.done").waitFor();

            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator(".citation").innerText().strip());
        }
    }

    @Test
    void theChoiceBetweenLightAndDarkIsKeptFromPageToPage(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("index.html"), View.DESK_IN_THE_DARK)) {
            Page page = window.page();
            Object dark = page.evaluate(PAPER);

            page.locator(".switch").click();
            Object light = page.evaluate(PAPER);
            assertThat(light).isNotEqualTo(dark);

            page.navigate(sample.address("about.html"));
            assertThat(page.evaluate(PAPER)).isEqualTo(light);

            page.locator(".switch").click();
            assertThat(page.evaluate(PAPER)).isEqualTo(dark);
            page.evaluate("localStorage.clear()");
        }
    }

    @Test
    void aPageAsksOnlyForTheScriptsThatItUses(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("tags/index.html"), View.TELEPHONE)) {
            assertThat(window.requests()).filteredOn(url -> url.endsWith(".js")).hasSize(1);
        }
    }
}
