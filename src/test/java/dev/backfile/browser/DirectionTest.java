package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the theme says on an article in a language that is written the other way than that of the site. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class DirectionTest {

    @Test
    void aBylineReadsAsTheArticleDoes(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(SamplePage.ARABIC_ARTICLE.path()), View.DESK_IN_THE_DARK)) {
            assertThat(window.texts("byline.js")).containsExactly("true", "true");
        }
    }
}
