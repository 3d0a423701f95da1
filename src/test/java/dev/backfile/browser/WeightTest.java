package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.sample.Baked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a first visit costs: page, style, fonts and scripts, as a host sends them compressed; images are not counted. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class WeightTest {

    private static final int MOST_BYTES = 40_000;

    @ParameterizedTest
    @EnumSource(names = {"PAGE", "FRONT"})
    void aFirstViewIsLight(SamplePage page, Chromium chromium, PublishedSample sample) {
        assertThat(weight(page.path(), chromium, sample)).isPositive().isLessThan(MOST_BYTES);
    }

    @Test
    void theFirstViewOfEveryArticleIsLight(Chromium chromium, PublishedSample sample) {
        List<String> articles = sample.baked().ofKind("article");

        assertThat(articles)
                .hasSizeGreaterThan(50)
                .allSatisfy(article -> assertThat(weight(article, chromium, sample))
                        .as(article)
                        .isPositive()
                        .isLessThan(MOST_BYTES));
    }

    /** The bytes of all that a page asks for, but images. */
    private static int weight(String page, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(page), View.TELEPHONE)) {
            return window.requests().stream()
                    .map(url -> url.substring(sample.address("").length()))
                    .filter(path -> path.matches(".*\\.(html|css|js|woff2)"))
                    .distinct()
                    .mapToInt(file -> weight(sample.baked(), file))
                    .sum();
        }
    }

    /** The size of a file as it is sent; fonts are compressed already. */
    private static int weight(Baked baked, String path) {
        byte[] bytes = baked.bytes(path);
        if (path.endsWith(".woff2")) {
            return bytes.length;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return compressed.size();
    }
}
