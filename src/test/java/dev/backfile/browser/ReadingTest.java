package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.browser.KeyboardWalk.Stop;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page at every width, in light and in the dark. Where another view differs in colours alone, these are looked at. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("everyPageInEveryWholeView")
@TestInstance(Lifecycle.PER_CLASS)
class ReadingTest {

    @Parameter(0)
    private SamplePage page;

    @Parameter(1)
    private View view;

    private PublishedSample sample;
    private Window window;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void open(Chromium chromium, PublishedSample published) {
        sample = published;
        window = chromium.open(published.address(page.path()), view);
    }

    static Stream<Arguments> everyPageInEveryWholeView() {
        return Arrays.stream(SamplePage.values())
                .flatMap(page -> View.WHOLE.stream().map(view -> Arguments.of(page, view)));
    }

    @AfterParameterizedClassInvocation
    void close() {
        window.close();
    }

    /** Who looks at what, for messages. */
    private String reader() {
        return page + ", " + view;
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        assertThat(window.texts("wider-than-the-screen.js")).as(reader()).isEmpty();
    }

    @Test
    void everyImageHasItsRoomBeforeItArrives() {
        assertThat(window.texts("images-without-size.js")).as(reader()).isEmpty();
    }

    @Test
    void nothingMovesWhileThePageArrives() {
        assertThat((List<?>) window.page().evaluate("layoutShifts"))
                .as(reader())
                .isEmpty();
    }

    @Test
    void nothingComesFromElsewhere() {
        assertThat(window.requests()).as(reader()).isNotEmpty().allMatch(url -> url.startsWith(sample.address("")));
    }

    @Test
    void nothingFailsAndTheConsoleIsSilent() {
        assertThat(window.complaints()).as(reader()).isEmpty();
    }

    @Test
    void axeFindsNothingToMend() {
        assertThat(window.violations()).as(reader()).isEmpty();
    }

    @Test
    void theKeyboardReachesEverythingInTheOrderOfTheTextAndShowsWhereItIs() {
        KeyboardWalk walk = KeyboardWalk.through(window);

        assertThat(walk.order()).as(reader()).isEqualTo(walk.expected());
        assertThat(walk.stops())
                .as(reader())
                .allMatch(Stop::marked, "is marked")
                .allMatch(Stop::inSight, "is in sight");
    }
}
