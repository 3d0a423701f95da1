package dev.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.sample.Baked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a first visit costs: page, style, fonts and scripts, as a host sends them compressed; images are not counted. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class WeightTest {

    private static final int MOST_BYTES = 40_000;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {".*ARTICLE.*", "PAGE", "FRONT"})
    void aFirstViewIsLight(SamplePage page, Chromium chromium, PublishedSample sample) {
        try (Window window = chromium.open(sample.address(page.path()), View.TELEPHONE)) {
            List<String> files = window.requests().stream()
                    .map(url -> url.substring(sample.address("").length()))
                    .filter(path -> path.matches(".*\\.(html|css|js|woff2)"))
                    .distinct()
                    .toList();

            assertThat(files.stream()
                            .mapToInt(file -> weight(sample.baked(), file))
                            .sum())
                    .as("bytes of %s", files)
                    .isPositive()
                    .isLessThan(MOST_BYTES);
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
