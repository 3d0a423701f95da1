package dev.backfile.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.backfile.build.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Films and pages of other sites: no other host hears of a reader who has pressed no button. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class OtherSitesTest {

    private static final View DESK = new View(1440, ColorScheme.LIGHT);

    private static final String[] TEXT = {
        "::youtube[How it was built]{#dQw4w9WgXcQ title=\"The bridge, a film\" start=42 poster=bridge.jpg}",
        "",
        "::vimeo{#76979871}",
        "",
        "::embed{src=\"https://maps.example/bridge?a=1&b=2\" title=\"A map\" height=420}",
        "",
        "{{< instagram CxOWiQNP2MO >}}",
        "",
        "Within a line :youtube[a film]{#dQw4w9WgXcQ} stands."
    };

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void bake() {
        site = Site.in(folder)
                .photograph("content/bridge.jpg", 640, 360)
                .article("a.md", TEXT)
                .bakeWell();
    }

    private static String address() {
        return site.report().destination().resolve("a.html").toUri().toString();
    }

    @Test
    void nothingIsAskedOfAnotherHostBeforeAButtonIsPressed(Chromium chromium) {
        try (Window window = chromium.open(address(), DESK)) {
            assertThat(window.page().locator(".frame button")).hasCount(4);
            window.page().locator(".frame a").first().hover();
            window.page().locator(".frame button").first().focus();

            assertThat(window.requests()).noneMatch(OtherSitesTest::isElsewhere);
            assertThat(window.page()
                            .locator("iframe, link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch]"))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42, 'The bridge, a film', www.youtube-nocookie.com",
        "1, https://player.vimeo.com/video/76979871?dnt=1, A film at Vimeo, player.vimeo.com",
        "2, https://maps.example/bridge?a=1&b=2, A map, maps.example",
        "3, https://www.instagram.com/p/CxOWiQNP2MO/embed, A page of www.instagram.com, www.instagram.com"
    })
    void aButtonShowsWhatItNamesAndNothingElse(int number, String asked, String title, String host, Chromium chromium) {
        try (Window window = chromium.open(address(), DESK)) {
            Locator box = window.page().locator(".frame").nth(number);
            assertThat(box.locator(".consent")).containsText(host);

            box.locator("button").press("Enter");
            Locator frame = box.locator("iframe");
            assertThat(frame).hasAttribute("src", asked);
            assertThat(frame).hasAttribute("title", title);
            assertThat(frame).isFocused();

            assertThat(window.requests())
                    .filteredOn(OtherSitesTest::isElsewhere)
                    .containsExactly(asked);
            assertThat(frame.getAttribute("sandbox")).contains("allow-scripts").doesNotContain("top-navigation");
            assertThat(frame.getAttribute("allow")).doesNotContain("autoplay");
            assertThat(window.page().locator(".frame button")).hasCount(3);
        }
    }

    @Test
    void everyButtonIsReachedByTheTabulatorAndPressedByTheSpaceBar(Chromium chromium) {
        try (Window window = chromium.open(address(), DESK)) {
            Page page = window.page();
            List<String> reached = new ArrayList<>();
            for (int step = 0; step < 40 && reached.size() < 4; step++) {
                page.keyboard().press("Tab");
                Object frame = page.evaluate(
                        "document.activeElement.matches('.frame button') ? document.activeElement.closest('.frame').dataset.embed : ''");
                if (!"".equals(frame)) {
                    reached.add(String.valueOf(frame));
                }
            }
            assertThat(reached).hasSize(4).doesNotHaveDuplicates();
            page.keyboard().press(" ");
            assertThat(page.locator(".frame iframe")).hasCount(1);
        }
    }

    @Test
    void withoutScriptsThereAreLinks(Chromium chromium) {
        try (Window window = chromium.openWithoutScripts(address(), View.TELEPHONE)) {
            assertThat(window.page().locator(".frame a").all().stream().map(link -> link.getAttribute("href")))
                    .containsExactly(
                            "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s",
                            "https://vimeo.com/76979871",
                            "https://maps.example/bridge?a=1&b=2",
                            "https://www.instagram.com/p/CxOWiQNP2MO/");
            assertThat(window.page().locator(".frame a").all()).allMatch(Locator::isVisible);
            assertThat(window.page().locator(".frame button").all()).noneMatch(Locator::isVisible);
            assertThat(window.requests()).noneMatch(OtherSitesTest::isElsewhere);
            assertThat(window.page().locator("p > a[href='https://www.youtube.com/watch?v=dQw4w9WgXcQ']"))
                    .hasText("a film");
        }
    }

    @Test
    void onPaperThereIsTheAddressAndNoButton(Chromium chromium) {
        try (Window window = chromium.open(address(), DESK)) {
            window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(window.page().locator(".consent").all()).noneMatch(Locator::isVisible);
            assertThat(window.page().locator(".frame a").all()).allMatch(Locator::isVisible);
            assertThat(String.valueOf(window.page()
                            .evaluate("getComputedStyle(document.querySelectorAll('.frame a')[1], '::after').content")))
                    .contains("https://vimeo.com/76979871");
            window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void inAnotherPagesListAndInAFeedThereIsALinkAlone() {
        assertThat(site.text("feed.xml"))
                .contains("https://vimeo.com/76979871")
                .doesNotContain("data-embed", "iframe", "button");
        assertThat(site.text("index.html")).doesNotContain("data-embed");
    }

    private static boolean isElsewhere(String url) {
        return URI.create(url).getScheme().startsWith("http");
    }
}
