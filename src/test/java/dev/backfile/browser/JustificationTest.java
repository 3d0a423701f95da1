package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs of texts in Chinese and Japanese fill their lines between the characters, never between words; nothing else does. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class JustificationTest {

    private static final View DESK = new View(1440, ColorScheme.LIGHT);
    private static final String OTHERS =
            ".body :is(h2, h3, li, li p, dt, dd, th, td, blockquote p, figcaption, figcaption p, .attribution,"
                    + " .pullquote p, [lang=ko], [lang=ko] p, .footnotes p)";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void bake() {
        Site site = Site.in(folder);
        for (String language : List.of("zh-Hans", "zh-Hant", "ja", "ko", "en")) {
            List<String> lines = new ArrayList<>(List.of("lang: " + language, "---"));
            lines.addAll("""
                    十月二十四日清晨，第一批行人走过了桥面[^1]。潮水还在退，河面上有一层薄雾。

                    ## 三十年的等待

                    > 桥不是石头做的。
                    > — 守桥人

                    > 桥是习惯做的。{.pullquote}

                    > 潮水还在退
                    > — 守桥人 {.pullquote}

                    > 다리가 다시 열렸다.
                    > {lang=ko}

                    - 一

                      二
                    - 三

                    <p lang="ko">다리가 다시 열렸다.</p>

                    词
                    : 释义

                      另一段

                    ![桥](https://example.com/a.png "桥在*清晨*")

                    | 年份 | 行人 |
                    | --- | --- |
                    | 一九八三 | 一二〇 |

                    [^1]: 他说他看了一次。
                    """.lines().toList());
            site.article(language.toLowerCase(Locale.ROOT) + ".md", lines.toArray(String[]::new));
        }
        site.bakeWell();
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, true", "zh-Hant, true", "ja, true", "ko, false", "en, false"})
    void onlyParagraphsAreJustifiedAndBetweenCharacters(String language, boolean justified, Chromium chromium) {
        String address = folder.resolve("target/site/" + language.toLowerCase(Locale.ROOT) + ".html")
                .toUri()
                .toString();
        try (Window window = chromium.open(address, DESK)) {
            assertThat(styles(window, ".body > p:not([lang])"))
                    .isNotEmpty()
                    .containsOnly(justified && isSupported(window) ? "justify inter-character" : "start");
            assertThat(styles(window, OTHERS)).hasSizeGreaterThan(14).noneMatch(style -> style.startsWith("justify"));
        }
    }

    private static boolean isSupported(Window window) {
        return (boolean) window.page().evaluate("CSS.supports('text-justify', 'inter-character')");
    }

    @SuppressWarnings("unchecked")
    private static List<String> styles(Window window, String selector) {
        return (List<String>) window.page()
                .evaluate(
                        "selector => [...document.querySelectorAll(selector)].map(element => {"
                                + " const style = getComputedStyle(element);"
                                + " return style.textAlign === 'justify' ? 'justify ' + style.textJustify : style.textAlign; })",
                        selector);
    }
}
