package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Reading without a mouse. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class KeyboardTest {

    /** Who comes to the search page is in its box already. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SEARCH")
    void theFirstTabOffersToSkipTheMasthead(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(page.path()), View.TELEPHONE)) {
            window.page().keyboard().press("Tab");
            assertThat(window.page().locator(".skip:focus").isVisible()).isTrue();

            window.page().keyboard().press("Enter");
            window.page().keyboard().press("Tab");
            assertThat(window.page()
                            .evaluate("document.activeElement === document.querySelector("
                                    + "'main a[href], main [tabindex], main button, .colophon a')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aFootnoteLeadsThereAndBack(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("2014/11/arabic.html"), View.TELEPHONE)) {
            Page page = window.page();
            page.locator(".footnote-ref").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".footnotes li:target"))
                    .hasCount(1);

            page.locator(".footnote-backref").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(":target .footnote-ref, .footnote-ref:target"))
                    .hasCount(1);
        }
    }
}
