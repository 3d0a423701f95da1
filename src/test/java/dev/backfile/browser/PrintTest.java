package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader gets on paper, whose screen is dark. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class PrintTest {

    /** The width of a sheet of A4 in CSS pixels. */
    private static final View SHEET = new View(794, ColorScheme.DARK);

    @ParameterizedTest
    @EnumSource
    void inkIsSavedAndNothingIsCutOff(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = print(chromium, sample.address(page.path()))) {
            assertThat(window.page().evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
            assertThat(window.page().evaluate("getComputedStyle(document.body).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(window.texts("wider-than-the-screen.js")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyCanClickIsLeftOut(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = print(chromium, sample.address(page.path()))) {
            List<Locator> controls =
                    window.page().locator("nav:not(.breadcrumb), button, .skip").all();

            assertThat(controls).isNotEmpty().noneMatch(Locator::isVisible);
            assertThat(window.page().locator("h1").isVisible()).isTrue();
        }
    }

    @Test
    void theAddressOfALinkStandsBehindIt(Chromium chromium, PublishedSample sample) {
        try (Window window = print(chromium, sample.address(SamplePage.ARTICLE_OF_LONG_WORDS.path()))) {
            String behind = "getComputedStyle(document.querySelector('.body a[href^=http]'), '::after').content";

            assertThat(String.valueOf(window.page().evaluate(behind))).contains("https://tideway.example/a/path");
        }
    }

    private static Window print(Chromium chromium, String address) {
        Window window = chromium.open(address, SHEET);
        window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return window;
    }
}
