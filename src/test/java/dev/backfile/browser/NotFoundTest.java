package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where there is no page, a host shows 404.html, however deep the address is. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class NotFoundTest {

    @Test
    void itIsWholeUnderAnyAddressAndLeadsHome(Chromium chromium, PublishedSample sample) {
        String nowhere = sample.address("2014/10/no/such/article.html");
        try (Window window = chromium.open(nowhere, View.TELEPHONE)) {
            assertThat(window.complaints()).allMatch(complaint -> complaint.contains("404"));
            assertThat(window.requests()).allMatch(url -> url.startsWith(sample.address("")));
            assertThat(window.requests()).anyMatch(url -> url.endsWith(".css"));

            window.follow(".site-title a");
            assertThat(window.page().url()).isEqualTo(sample.address(""));
            assertThat(window.page().locator("main article, main .entry").count())
                    .isPositive();
        }
    }
}
