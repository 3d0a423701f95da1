package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the theme that are set on each other can be told apart, as WCAG 2.2 measures it. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ContrastTest {

    @ParameterizedTest(name = "{0} on {1}, {3}: at least {2} to 1")
    @CsvSource(textBlock = """
            # colour, on,    least, scheme
            ink,      paper, 7,     LIGHT
            ink,      tint,  7,     LIGHT
            quiet,    paper, 4.5,   LIGHT
            quiet,    tint,  4.5,   LIGHT
            accent,   paper, 4.5,   LIGHT
            accent,   tint,  4.5,   LIGHT
            ink,      paper, 7,     DARK
            ink,      tint,  7,     DARK
            quiet,    paper, 4.5,   DARK
            quiet,    tint,  4.5,   DARK
            accent,   paper, 4.5,   DARK
            accent,   tint,  4.5,   DARK
            """)
    void isReadable(
            String colour, String on, double least, ColorScheme scheme, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address("index.html"), new View(1440, scheme))) {
            double front = luminance(window, colour);
            double back = luminance(window, on);

            assertThat((Math.max(front, back) + .05) / (Math.min(front, back) + .05))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The relative luminance of a custom property of the page's root, which is a colour as six hexadecimal digits. */
    private static double luminance(Window window, String colour) {
        String property = "getComputedStyle(document.documentElement).getPropertyValue('--" + colour + "').trim()";
        String value = String.valueOf(window.page().evaluate(property));
        assertThat(value).matches("#[0-9a-f]{6}");
        return .2126 * linear(value, 1) + .7152 * linear(value, 3) + .0722 * linear(value, 5);
    }

    private static double linear(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
    }
}
