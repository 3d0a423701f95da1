package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A page opened as a file, without a host, is whole. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class FromTheFileSystemTest {

    /** A host shows its 404.html under any path, so that page alone has absolute URLs. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOT_FOUND")
    void itHasItsStyleAndItsImagesAndAsksNobody(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.fileAddress(page.path()), View.DESK_IN_THE_DARK)) {
            assertThat(window.requests()).isNotEmpty().allMatch(url -> url.startsWith(sample.fileAddress("")));
            assertThat(window.complaints()).isEmpty();
            assertThat(window.texts("images-without-size.js")).isEmpty();
            assertThat(window.page().evaluate("document.styleSheets.length")).isNotEqualTo(0);
        }
    }
}
