package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order the words of {@code backfile import} may stand. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOURCE --into SITE",
                "SOURCE --into SITE --fetch",
                "SOURCE --fetch --into SITE",
                "--fetch SOURCE --into SITE",
                "--into SITE --fetch SOURCE",
                "--fetch --into SITE SOURCE",
                "--fetch cdn.example.org SOURCE --into SITE",
                "--fetch=cdn.example.org SOURCE --into SITE",
                "--into SITE SOURCE --fetch cdn.example.org,pictures.example.org"
            })
    void theExportMayStandBeforeOrBehindFetch(String words) throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("ferry.txt"),
                "The ferry stops\n\nBy Mara Ellison\n\n24 October 2014\n\nNo boat left the quay.");
        assertThat(run(words, texts)).as(err.toString()).isZero();
        try (Stream<Path> written = Files.walk(folder.resolve("site/content"))) {
            assertThat(written.map(path -> path.getFileName().toString())).contains("ferry.md");
        }
    }

    @Test
    void anImportWithoutAnExportSaysSo() {
        assertThat(run("--fetch --into SITE", folder)).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: 'SOURCE'");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private int run(String words, Path source) {
        String[] arguments = Stream.concat(Stream.of("import"), Stream.of(words.split(" ")))
                .map(word ->
                        word.replace("SITE", folder.resolve("site").toString()).replace("SOURCE", source.toString()))
                .toArray(String[]::new);
        return Main.run(
                arguments,
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, false),
                Main::bake);
    }
}
