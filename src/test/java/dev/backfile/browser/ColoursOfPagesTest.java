package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page in a view that differs from one of {@link ReadingTest} in its colours alone. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ColoursOfPagesTest {

    static Stream<Arguments> everyPageInOtherColours() {
        return Arrays.stream(SamplePage.values())
                .flatMap(page -> View.COLOURS.stream().map(view -> Arguments.of(page, view)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyPageInOtherColours")
    void everythingCanBeToldFromWhatItStandsOn(SamplePage page, View view, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(page.path()), view)) {
            assertThat(window.texts("wider-than-the-screen.js")).isEmpty();
            assertThat(window.complaints()).isEmpty();
            assertThat(window.violationsInColours()).isEmpty();
        }
    }
}
