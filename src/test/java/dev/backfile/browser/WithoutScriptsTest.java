package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Readers whose browser runs no scripts miss nothing. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class WithoutScriptsTest {

    /** The search page alone says that it needs scripts. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SEARCH")
    void theSameTextIsThere(SamplePage page, Chromium chromium, PublishedSample sample) {
        String address = sample.address(page.path());

        String text = mainText(chromium.open(address, View.TELEPHONE));

        assertThat(text).isNotBlank();
        assertThat(mainText(chromium.openWithoutScripts(address, View.TELEPHONE)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void noButtonIsThereThatWouldDoNothing(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.openWithoutScripts(sample.address(page.path()), View.TELEPHONE)) {
            assertThat(window.page().locator("button").all()).noneMatch(Locator::isVisible);
        }
    }

    @Test
    void aReaderGoesFromTheFrontPageToAnArticleToItsAuthorAndHome(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.openWithoutScripts(sample.address("index.html"), View.TELEPHONE)) {
            Page page = window.page();
            String headline = page.locator("main h2 a").first().innerText();

            window.follow("main h2 a");
            assertThat(page.locator("h1").innerText()).isEqualTo(headline);

            String author = page.locator(".byline a").first().innerText();
            window.follow(".byline a");
            assertThat(page.locator("h1").innerText()).isEqualTo(author);

            window.follow(".site-title a");
            assertThat(page.url()).isEqualTo(sample.address("index.html"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** The text of the page that is on the screen, but for what only scripts could do. */
    private static String mainText(Window window) {
        try (window) {
            return window.page().locator("main").innerText();
        }
    }
}
