package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the directives of the theme look like, in every view, and where lines run from the right. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class DirectivesLookTest {

    private static final View DESK = new View(1440, ColorScheme.LIGHT);

    private static final String[] TEXT = {
        "::figure[The *span* at dawn]{src=wide.jpg alt=\"A bridge\" credit=\"A. Photographer\" .wide}",
        "",
        ":::gallery[Four winters]{credit=\"B. Photographer\"}",
        "![One](wide.jpg \"In 1963\")",
        "![Two](tall.jpg)",
        "",
        "![Three](wide.jpg)",
        "![Four](tall.jpg \"In 1994\")",
        ":::",
        "",
        ":::timeline[What happened]",
        "1963",
        ": The ice breaks the pier.",
        "",
        "1994, in the night of the twenty-third to the twenty-fourth of October",
        ": The bridge is closed.",
        ":::",
        "",
        ":::interview[The engineer]",
        "Why now?",
        ": Because it is *open*.",
        ":::",
        "",
        ":::code[The tolls]{lang=java lines=\"2\" numbers}",
        "int toll(int axles) {",
        "    return axles * 2; // " + "a very long remark ".repeat(12),
        "}",
        ":::",
        "",
        ":::note[Mind the tide]",
        "The path is under water twice a day.",
        ":::",
        "",
        ":::details[The figures]{open}",
        "Open.",
        ":::",
        "",
        "::audio[The ferryman]{src=a.mp3}",
        "",
        "::video[The opening]{src=a.mp4 poster=wide.jpg}",
        "",
        ":::aside[The engineer]",
        "She was born in Saltmere.",
        ":::",
        "",
        "A paragraph.",
        "",
        "Another one."
    };

    @TempDir
    private static Path folder;

    private static Site site;

    static List<View> views() {
        return View.ALL;
    }

    @BeforeAll
    static void bake() {
        site = Site.in(folder)
                .photograph("content/wide.jpg", 1200, 800)
                .photograph("content/tall.jpg", 600, 900)
                .withBytes("content/a.mp3", new byte[100])
                .withBytes("content/a.mp4", new byte[100])
                .article("ltr.md", TEXT);
        String[] right = new String[TEXT.length + 2];
        right[0] = "lang: ar";
        right[1] = "---";
        System.arraycopy(TEXT, 0, right, 2, TEXT.length);
        site.article("rtl.md", right).bakeWell();
    }

    private static String address(String path) {
        return site.report().destination().resolve(path).toUri().toString();
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingIsTooWideOrOutOfReach(View view, Chromium chromium) {
        for (String path : List.of("ltr.html", "rtl.html")) {
            try (Window window = chromium.open(address(path), view)) {
                assertThat(window.texts("wider-than-the-screen.js")).as(path).isEmpty();
                assertThat(window.texts("images-without-size.js")).as(path).isEmpty();
                assertThat(window.violations()).as(path).isEmpty();
            }
        }
    }

    @Test
    void theLineOfTimeIsWhereLinesBegin(Chromium chromium) {
        String side = """
                (() => {
                  const dot = getComputedStyle(document.querySelector(".timeline dt"), "::before");
                  const list = getComputedStyle(document.querySelector(".timeline dl"));
                  return [list.borderLeftWidth, list.borderRightWidth].join(" ") + " "
                      + (parseFloat(dot.left) < parseFloat(dot.right) ? "left" : "right");
                })()
                """;
        try (Window window = chromium.open(address("ltr.html"), DESK)) {
            assertThat(window.page().evaluate(side)).isEqualTo("1px 0px left");
        }
        try (Window window = chromium.open(address("rtl.html"), DESK)) {
            assertThat(window.page().evaluate(side)).isEqualTo("0px 1px right");
        }
    }

    @Test
    void theNumberOfAMarkedLineStandsInItsMark(Chromium chromium) {
        for (String path : List.of("ltr.html", "rtl.html")) {
            try (Window window = chromium.open(address(path), DESK)) {
                assertThat(window.page().evaluate("""
                        (() => {
                          const mark = document.querySelector(".code mark").getBoundingClientRect();
                          const lines = [...document.querySelectorAll(".code [data-line]")].map(line => line.getBoundingClientRect());
                          return lines.length === 3 && lines.every(line => line.left === lines[0].left)
                              && lines[1].left >= mark.left && lines[1].right <= mark.right
                              && document.querySelector(".code pre").scrollWidth > document.querySelector(".code pre").clientWidth;
                        })()
                        """)).as(path).isEqualTo(true);
            }
        }
    }

    @Test
    void picturesOfAGalleryStandBesideEachOtherWhereThereIsRoom(Chromium chromium) {
        String columns = "new Set([...document.querySelectorAll('.gallery .pictures img')].map(image =>"
                + " Math.round(image.getBoundingClientRect().left))).size";
        try (Window window = chromium.open(address("ltr.html"), DESK)) {
            assertThat(((Number) window.page().evaluate(columns)).intValue()).isGreaterThan(1);
        }
        try (Window window = chromium.open(address("ltr.html"), View.TELEPHONE)) {
            assertThat(((Number) window.page().evaluate(columns)).intValue()).isEqualTo(1);
        }
    }

    @Test
    void filmsAndRecordingsHaveControlsAndAskForNothingUnasked(Chromium chromium) {
        try (Window window = chromium.open(address("ltr.html"), DESK)) {
            assertThat(window.page().evaluate("""
                    [...document.querySelectorAll("video, audio")].map(player =>
                        [player.controls, player.autoplay, player.preload].join(" ")).join(", ")
                    """)).isEqualTo("true false metadata, true false none");
        }
    }

    @Test
    void onPaperNothingIsCutOff(Chromium chromium) {
        try (Window window = chromium.open(address("ltr.html"), new View(794, ColorScheme.DARK))) {
            window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(window.texts("wider-than-the-screen.js")).isEmpty();
            assertThat(window.page().evaluate("""
                    (() => { const pre = document.querySelector(".code pre"); return pre.scrollWidth - pre.clientWidth; })()
                    """)).isEqualTo(0);
            window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
