package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An AsciidoctorJ that was not there at the last bake, or goes again, is news for documents in AsciiDoc alone. */
@Tag("programs")
class ComingAsciidoctorTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        file(
                "jbake.properties",
                "theme=backfile\nsite.title=Harbour\nsite.host=https://example.org\nrender.search=false\n");
        file("content/a.md", "---\ntitle: In Markdown\ndate: 2014-10-24\n---\n\nText.\n");
    }

    @Test
    void sitesWithoutAsciidocReadAndRenderNothingAgain() throws Exception {
        assertThat(bake(without())).contains("\"parsed\": 1");
        assertThat(bake(with(""))).contains("\"parsed\": 0", "\"rendered\": 0");
        assertThat(bake(without())).contains("\"parsed\": 0", "\"rendered\": 0");
    }

    @Test
    void documentsInAsciidocAreReadAgain() throws Exception {
        file("content/b.adoc", "= In AsciiDoc\n:date: 2014-10-24\n\nText.\n");
        assertThat(bake(with(""))).contains("\"parsed\": 2");
        assertThat(bake(with(""))).contains("\"parsed\": 0", "\"rendered\": 0");
        assertThat(bake(with("later-"))).contains("\"parsed\": 1", "\"rendered\": 0");

        assertThat(bake(without())).contains("asciidoc-missing");
        assertThat(bake(with("later-"))).contains("\"errors\": 0");
    }

    private static List<String> without() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !isAsciidoctor(entry))
                .toList();
    }

    /** The class path with AsciidoctorJ under a name that begins with something. */
    private List<String> with(String before) throws IOException {
        List<String> classes = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (isAsciidoctor(entry)) {
                Path other = folder.resolve(before + Path.of(entry).getFileName());
                if (Files.notExists(other)) {
                    Files.copy(Path.of(entry), other);
                }
                classes.add(other.toString());
            } else {
                classes.add(entry);
            }
        }
        return classes;
    }

    private static boolean isAsciidoctor(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("asciidoctorj-");
    }

    /** What a bake with a class path says and reports. */
    private String bake(List<String> classes) throws IOException, InterruptedException {
        Process bake = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, classes),
                        Main.class.getName(),
                        "bake",
                        "--report",
                        folder.resolve("report.json").toString(),
                        folder.resolve("site").toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(bake.getInputStream().readAllBytes());
        bake.waitFor();
        return said + Files.readString(folder.resolve("report.json"));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
