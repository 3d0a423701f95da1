package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the theme sets what a designer looks at first. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class TypesettingTest {

    private static final View DESK = new View(1440, ColorScheme.LIGHT);

    @Test
    void aPullQuoteStandsOutOfTheColumnAndApartFromTheText(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("2011/06/the-drawing-in-the-plan-chest.html"), DESK)) {
            assertThat(number(window, """
                    const quote = document.querySelector(".body .pullquote").getBoundingClientRect();
                    return quote.right - document.querySelector(".body").getBoundingClientRect().right;
                    """)).isGreaterThan(50);
            assertThat(number(window, """
                    return parseFloat(getComputedStyle(document.querySelector(".body .pullquote")).marginInlineStart);
                    """)).isGreaterThan(20);
            assertThat(number(window, """
                    const quote = document.querySelector(".body .pullquote > blockquote");
                    return parseFloat(getComputedStyle(quote).marginTop);
                    """)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT", "TAGS", "ARCHIVE", "ARTICLE_OF_A_SERIES"})
    void listsOfTheFrameHaveNoMarginsOfTheirOwn(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(page.path()), DESK)) {
            assertThat(number(window, """
                    const lists = document.querySelectorAll(".masthead ul, .colophon ul, .groups ul, .closing .tags ul");
                    return Math.max(...[...lists].map(list => parseFloat(getComputedStyle(list).marginBottom)));
                    """)).isZero();
        }
    }

    @Test
    void aDateReadsFromTheLeftInAnEntryThatReadsFromTheRight(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("sections/kitchen.html"), View.TELEPHONE)) {
            assertThat(number(window, """
                    const text = document.querySelector("[lang=ar] > time").firstChild;
                    const left = index => {
                      const range = document.createRange();
                      range.setStart(text, index);
                      range.setEnd(text, index + 1);
                      return range.getBoundingClientRect().left;
                    };
                    return left(text.length - 1) - left(0);
                    """)).isPositive();
        }
    }

    @Test
    void everyQuotationOpensAtTheOutermostLevel(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("2009/10/nineteen-names.html"), DESK)) {
            assertThat(window.page().evaluate(script("""
                    const quotations = [...document.querySelectorAll(".body .quotation blockquote")];
                    return quotations.length > 1
                        && quotations.every(quote => getComputedStyle(quote, "::after").content === "no-close-quote");
                    """))).isEqualTo(true);
        }
    }

    @Test
    void boldTextIsShownInItsOwnFaceWhenItArrives(Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("2009/10/nineteen-names.html"), DESK)) {
            assertThat(window.page().evaluate(script("""
                    const bold = [...document.fonts].filter(font => font.weight === "600" && font.unicodeRange.includes("U+61"));
                    return bold.length === 1 && bold[0].display === "swap";
                    """))).isEqualTo(true);
        }
    }

    private static double number(Window window, String body) {
        return ((Number) window.page().evaluate(script(body))).doubleValue();
    }

    private static String script(String body) {
        return "(() => {" + body + "})()";
    }
}
