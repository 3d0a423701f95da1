package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backfile.language.BuiltInWords;
import dev.backfile.language.Languages;
import dev.backfile.language.WordKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sites in other languages: their words, dates, numbers, lists, letters and direction, and no English but names. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class LanguagesTest {

    private static final Map<String, LanguageSite> SITES = new ConcurrentHashMap<>();

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    /** Formats of citations, hosts, and what a text in code says. */
    private static final Set<String> NAMES = Set.of("bibtex", "ris", "csl", "json", "youtube", "maps", "example");

    /** What a script or a style might say without a word of the theme. */
    private static final Set<String> USUAL = Set.of(
            "the",
            "of",
            "with",
            "from",
            "next",
            "previous",
            "menu",
            "close",
            "open",
            "back",
            "top",
            "loading",
            "error",
            "play",
            "search",
            "note",
            "figure",
            "table",
            "listing",
            "read",
            "more",
            "min",
            "on",
            "to",
            "in",
            "part",
            "not");

    static List<String> languages() {
        return LanguageSite.LANGUAGES;
    }

    @AfterAll
    static void remove() throws IOException {
        for (LanguageSite site : SITES.values()) {
            site.close();
        }
        SITES.clear();
    }

    private static LanguageSite site(String language) {
        return SITES.computeIfAbsent(language, LanguageSite::new);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsLeftInEnglishButNames(String language, Chromium chromium) {
        LanguageSite site = site(language);
        Set<String> english = words(BuiltInWords.of(BuiltInWords.ENGLISH));
        english.addAll(USUAL);
        english.removeAll(words(ofLanguage(language)));
        english.removeAll(NAMES);
        english.removeAll(words(String.join(" | ", site.texts())));

        Map<String, Set<String>> left = new TreeMap<>();
        for (String path : LanguageSite.PAGES) {
            try (Window window = chromium.open(site.address(path), View.TELEPHONE)) {
                List<String> texts = new ArrayList<>(window.texts("texts.js"));
                if (path.equals("bridge.html")) {
                    texts.addAll(afterUse(window));
                }
                Set<String> found = new TreeSet<>(words(String.join(" | ", texts)));
                found.retainAll(english);
                left.put(path, found);
            }
        }

        assertThat(left).allSatisfy((path, found) -> assertThat(found).as(path).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordsDatesNumbersAndListsAreThoseOfTheLanguage(String language, Chromium chromium) {
        LanguageSite site = site(language);
        try (Window window = chromium.open(site.address("bridge.html"), View.TELEPHONE)) {
            assertThat(window.page().evaluate("document.documentElement.lang")).isEqualTo(language);
            assertThat(text(window, ".byline")).isEqualTo(site.text("byline"));
            assertThat(text(window, ".dates .dt-published")).isEqualTo(site.text("date"));
            assertThat(window.page().evaluate("getComputedStyle(document.querySelector('.body')).direction"))
                    .isEqualTo(Languages.isRightToLeft(language) ? "rtl" : "ltr");
        }
        try (Window window = chromium.open(site.address("2024/07/index.html"), View.TELEPHONE)) {
            assertThat(text(window, "h1")).isEqualTo(site.text("month"));
            assertThat(text(window, ".opening .meta")).contains(site.text("count"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anIndexIsInTheOrderAndUnderTheLettersOfTheLanguage(String language, Chromium chromium) {
        LanguageSite site = site(language);
        try (Window window = chromium.open(site.address("t/index.html"), View.TELEPHONE)) {
            assertThat(window.page().locator(".letters a").allTextContents()).isEqualTo(site.list("letters", " "));
            assertThat(window.page().locator(".groups a").allTextContents()).isEqualTo(site.list("order", " "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "he", "ja"})
    void aPageIsReadableOnATelephoneAndInTheDark(String language, Chromium chromium) {
        for (View view : List.of(View.TELEPHONE, View.DESK_IN_THE_DARK)) {
            try (Window window = chromium.open(site(language).address("bridge.html"), view)) {
                assertThat(window.texts("wider-than-the-screen.js")).isEmpty();
                assertThat(window.violations()).isEmpty();
                assertThat(window.page().evaluate("""
                        (() => {
                          const column = document.querySelector(".body > p").getBoundingClientRect();
                          const quote = document.querySelector(".body > .pullquote").getBoundingClientRect();
                          const beside = document.querySelector(".body > .pullquote + p");
                          const range = document.createRange();
                          range.selectNodeContents(beside);
                          return [...range.getClientRects()].some(line => line.left < quote.right - 1
                              && line.right > quote.left + 1 && line.top < quote.bottom - 1 && line.bottom > quote.top + 1);
                        })()
                        """))
                        .as("a pull quote that lies on the text")
                        .isEqualTo(false);
            }
        }
    }

    /** What stands on a page when its buttons were used. */
    private static List<String> afterUse(Window window) {
        Page page = window.page();
        page.locator("details summary").all().forEach(Locator::click);
        List<String> texts = new ArrayList<>();
        for (int click = 0; click < 3; click++) {
            page.locator(".switch").click();
            texts.add(page.locator(".switch").textContent());
        }
        page.evaluate("localStorage.clear()");
        page.locator(".consent button").first().click();
        page.locator("iframe").first().waitFor();
        texts.addAll(window.texts("texts.js"));
        return texts;
    }

    private static String text(Window window, String selector) {
        String text = window.page().locator(selector).first().innerText();
        return text.replaceAll("[\\u200e\\u200f]", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    private static Map<String, String> ofLanguage(String language) {
        return BuiltInWords.of(
                BuiltInWords.nearest(Locale.forLanguageTag(language)).orElseThrow());
    }

    private static Set<String> words(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(word -> !Set.of("date", "day", "month").contains(word.getKey()))
                .flatMap(word -> words(WordKeys.placeholders(word.getValue()).stream()
                                .reduce(word.getValue(), (text, name) -> text.replace("{" + name + "}", " ")))
                        .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
