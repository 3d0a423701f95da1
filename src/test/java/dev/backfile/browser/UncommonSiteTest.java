package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How the theme looks where a site is not like the sample: what its pages have, and have not. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class UncommonSiteTest {

    private static final View DESK = new View(1440, ColorScheme.LIGHT);
    private static final String LONG =
            "Nobody had asked any of them to come, nor told them to leave again. ".repeat(20);
    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"60\"></svg>";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void bake() {
        Site site = Site.empty(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=The Harbour Review",
                        "site.logo=day.svg",
                        "site.logo.dark=night.svg",
                        "site.footer.links=News by feed: /feed.xml, About: /about.html",
                        "theme.dropcap=true",
                        "theme.switch=true")
                .with("assets/day.svg", LOGO)
                .with("assets/night.svg", LOGO)
                .with("content/quay.svg", LOGO)
                .with("content/about.md", "---", "title: About us", "type: page", "---", "We.")
                .with(
                        "content/arabic.md",
                        "---",
                        "title: الجرس",
                        "date: 2014-09-03",
                        "lang: ar",
                        "authors: [Mara Ellison]",
                        "---",
                        "دق الجرس.");
        for (int part = 1; part <= 8; part++) {
            site.with(
                    "content/a" + part + ".md",
                    "---",
                    "title: Part " + part,
                    "date: 2014-0" + part + "-01",
                    "authors: [Mara Ellison, Tomas Reyes]",
                    "tags: [bells]",
                    "section: News",
                    "series: {name: Bells, part: " + part + "}",
                    "issue: {name: No. 05, part: " + part + "}",
                    part == 5 ? "image: {src: quay.svg, alt: The quay}" : "kind: plain",
                    "---",
                    part % 2 == 0 ? LONG : "First:",
                    "",
                    part % 2 == 0 ? LONG : "- one",
                    "",
                    "![The quay](quay.svg \"The quay at dawn\"){credit=\"A. Photographer\"}",
                    "",
                    "As in [[a" + (part == 1 ? 8 : part - 1) + "]].",
                    "",
                    "> Nobody had asked any of them to come",
                    "> {.pullquote}");
        }
        site.bakeWell();
    }

    @Test
    void anIndexWithoutLettersHasTheWholeWidth(Chromium chromium) {
        try (Window window = open(chromium, "issues/index.html", DESK)) {
            assertThat(number(window, "return document.querySelector('.groups ul').clientWidth"))
                    .isGreaterThan(600);
        }
    }

    @Test
    void aCreditStandsBelowTheCaption(Chromium chromium) {
        try (Window window = open(chromium, "a2.html", DESK)) {
            assertThat(number(window, """
                    const caption = document.querySelector(".body figcaption");
                    const range = document.createRange();
                    range.selectNodeContents(caption.firstChild);
                    const words = range.getBoundingClientRect();
                    return caption.querySelector(".credit").getBoundingClientRect().top - words.bottom;
                    """)).isGreaterThan(-1);
        }
    }

    @Test
    void theDotStandsBetweenAuthorsAndDateWhicheverWayAnEntryReads(Chromium chromium) {
        try (Window window = open(chromium, "index.html", DESK)) {
            assertThat(window.page().evaluate(script("""
                    const middle = element => { const box = element.getBoundingClientRect(); return (box.left + box.right) / 2; };
                    return [...document.querySelectorAll(".entry .dot")].filter(dot => {
                      const authors = middle(dot.parentElement.querySelector(".authors"));
                      const date = middle(dot.parentElement.querySelector("time"));
                      return middle(dot) > Math.min(authors, date) && middle(dot) < Math.max(authors, date);
                    }).length === 9;
                    """))).isEqualTo(true);
        }
    }

    @Test
    void aLargeLetterBeginsATextButNoListOfThings(Chromium chromium) {
        String letter = "return getComputedStyle(document.querySelector('.body > p'), '::first-letter').color"
                + " === getComputedStyle(document.querySelector('.body > p')).color ? 0 : 1";
        try (Window window = open(chromium, "a2.html", DESK)) {
            assertThat(number(window, letter)).isEqualTo(1);
        }
        try (Window window = open(chromium, "a1.html", DESK)) {
            assertThat(number(window, letter)).isZero();
        }
    }

    @Test
    void aPullQuoteThatClosesATextStandsInTheColumn(Chromium chromium) {
        try (Window window = open(chromium, "a2.html", DESK)) {
            assertThat(window.page().evaluate("getComputedStyle(document.querySelector('.pullquote')).float"))
                    .isEqualTo("none");
        }
    }

    @Test
    void aCardWithoutAPictureAmongOthersBeginsWithARule(Chromium chromium) {
        try (Window window = open(chromium, "index.html", DESK)) {
            assertThat(window.page().evaluate(script("""
                    const cards = [...document.querySelectorAll(".latest .entry")];
                    return cards.map(card => getComputedStyle(card).borderTopWidth).join(" ");
                    """))).isEqualTo("1px 1px 1px 0px 1px 1px");
        }
    }

    @Test
    void aLongSummaryIsCutOnTheFrontPage(Chromium chromium) {
        try (Window window = open(chromium, "index.html", DESK)) {
            assertThat(number(window, """
                    const heights = [...document.querySelectorAll(".front .latest .p-summary")]
                        .map(summary => summary.clientHeight / parseFloat(getComputedStyle(summary).lineHeight));
                    return Math.max(...heights);
                    """)).isBetween(4.5, 5.5);
        }
    }

    @Test
    void whatStandsBeforeAndAfterIsSaidOnce(Chromium chromium) {
        try (Window window = open(chromium, "a4.html", DESK)) {
            assertThat(window.page().locator(".partbox").count()).isEqualTo(2);
            assertThat(window.page().locator(".partbox ul").count()).isEqualTo(1);
            assertThat(window.page().locator(".backlinks a.p-name").allTextContents())
                    .containsExactly("Part 5");
            assertThat(window.page().locator(".related a.p-name").allTextContents())
                    .doesNotContain("Part 5");
        }
    }

    @Test
    void theLogoIsOnALineWithTheMenuAndHasItsOwnPictureInTheDark(Chromium chromium) {
        String shown = "[...document.querySelectorAll('.site-title img')].filter(image => image.offsetHeight > 0)"
                + ".map(image => image.getAttribute('src')).join()";
        try (Window window = open(chromium, "a2.html", DESK)) {
            assertThat(window.page().evaluate(shown)).isEqualTo("day.svg");
            assertThat(number(window, """
                    const middle = element => { const box = element.getBoundingClientRect(); return (box.top + box.bottom) / 2; };
                    return Math.abs(middle(document.querySelector(".site-title img")) - middle(document.querySelector(".masthead li")));
                    """)).isLessThan(4);
        }
        try (Window window = open(chromium, "a2.html", View.DESK_IN_THE_DARK)) {
            assertThat(window.page().evaluate(shown)).isEqualTo("night.svg");
            window.page().evaluate("document.documentElement.dataset.scheme = 'light'");
            assertThat(window.page().evaluate(shown)).isEqualTo("day.svg");
        }
    }

    @Test
    void theMenuOfATelephoneIsOneLineThatCanBeScrolled(Chromium chromium) {
        for (String path : List.of("index.html", "a2.html")) {
            try (Window window = open(chromium, path, View.TELEPHONE)) {
                assertThat(number(window, """
                        return new Set([...document.querySelectorAll(".masthead li")].map(item => item.offsetTop)).size;
                        """)).isEqualTo(1);
                window.page().locator(".masthead li a").last().focus();
                assertThat(number(window, """
                        return innerWidth - document.activeElement.getBoundingClientRect().right;
                        """)).isNotNegative();
                assertThat(number(window, "return document.documentElement.scrollWidth - innerWidth"))
                        .isNotPositive();
            }
        }
    }

    @Test
    void aFootThatNamesTheFeedHasItOnce(Chromium chromium) {
        try (Window window = open(chromium, "index.html", DESK)) {
            assertThat(window.page().locator(".colophon a[href='feed.xml']").allTextContents())
                    .containsExactly("News by feed");
        }
    }

    private static Window open(Chromium chromium, String path, View view) {
        return chromium.open(folder.resolve("target/site").resolve(path).toUri().toString(), view);
    }

    private static double number(Window window, String body) {
        return ((Number) window.page().evaluate(script(body))).doubleValue();
    }

    private static String script(String body) {
        return "(() => {" + body + "})()";
    }
}
