package dev.backfile.imports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What importers see of a source. */
class SourceStartTest {

    @TempDir
    private Path folder;

    @Test
    void namesAreTheFirstInTheirOrderWhateverThatOfTheFileSystemIs() throws IOException {
        for (int number = 2_500; number > 0; number--) {
            Files.createFile(folder.resolve(String.format("%04d.txt", number)));
        }
        assertThat(SourceStart.of(folder).names())
                .hasSize(2_000)
                .startsWith("0001.txt", "0002.txt")
                .endsWith("2000.txt");
    }

    @Test
    void aTextBeginsBehindTheMarkOfItsEncoding() throws IOException {
        Path file = folder.resolve("a.xml");
        Files.write(file, "\uFEFF<rss>".getBytes(StandardCharsets.UTF_8));
        assertThat(SourceStart.of(file).text()).isEqualTo("<rss>");
        Files.write(file, "\uFEFF<rss>".getBytes(StandardCharsets.UTF_16LE));
        assertThat(SourceStart.of(file).text()).isEqualTo("<rss>");
    }
}
