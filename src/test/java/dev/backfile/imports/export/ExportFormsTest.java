package dev.backfile.imports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which exports come. */
class ExportFormsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2014-10-24T07:30:00.000Z, 2014-10-24T07:30:00Z",
        "2014-10-24T09:30:00.001+02:00, 2014-10-24T09:30:00+02:00",
        "2014-10-24T09:30:00+0200, 2014-10-24T09:30:00+02:00",
        "2014-10-24 09:30, 2014-10-24T09:30:00",
        "2014-10-24 09:30:01 UTC, 2014-10-24T09:30:01Z",
        "2014-10-24, 2014-10-24",
        "1414135800, 2014-10-24T07:30:00Z",
        "1414135800000, 2014-10-24T07:30:00Z",
        "2014-13-24, ''",
        "2014-10-24T25:00:00Z, ''",
        "yesterday, ''",
        "'', ''"
    })
    void momentsAreThoseOfFrontMatter(String written, String moment) {
        assertThat(Moments.of(written).orElse("")).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "10/24/2014 09:30:00 PM, 2014-10-24T21:30:00",
        "10/24/2014 12:05:00 AM, 2014-10-24T00:05:00",
        "10/24/2014 12:05:00 PM, 2014-10-24T12:05:00",
        "10/24/2014 21:30:00, 2014-10-24T21:30:00",
        "1/2/2014, 2014-01-02",
        "24/10/2014 09:30:00, ''",
        "10/24/2014 25:30:00, ''"
    })
    void momentsMayHaveTheMonthFirst(String written, String moment) {
        assertThat(Moments.monthFirst(written).orElse("")).isEqualTo(moment);
    }

    @Test
    void valuesBetweenCommasMayHoldCommasQuotationMarksAndLines() throws IOException {
        CommaLines lines =
                new CommaLines(new StringReader("\uFEFFa,B\r\n\r\n1,\"x, \"\"y\"\"\nz\"\r\n2\r\n,\r\n3,4,5"));
        assertThat(lines.next()).isEqualTo(Map.of("a", "1", "b", "x, \"y\"\nz"));
        assertThat(lines.line()).isEqualTo(3);
        assertThat(lines.next()).isEqualTo(Map.of("a", "2"));
        assertThat(lines.next()).isEqualTo(Map.of("a", "", "b", ""));
        assertThat(lines.next()).isEqualTo(Map.of("a", "3", "b", "4"));
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aFileThatUnpacksToMoreThanATextHasIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("posts/1.a.html"));
            byte[] zeros = new byte[1 << 20];
            for (int count = 0; count <= 64; count++) {
                packed.write(zeros);
            }
            packed.closeEntry();
        }
        try (ExportFolder export = ExportFolder.open(zip)) {
            assertThatThrownBy(() -> export.text("posts/1.a.html"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'posts/1.a.html'")
                    .hasMessageContaining("larger than 64 MiB");
        }
    }

    @Test
    void noLinkLeadsOutOfAFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.html"), "secret");
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(export.resolve("a.html"), "a");
        Files.createSymbolicLink(export.resolve("b.html"), secret);
        try (ExportFolder opened = ExportFolder.open(export)) {
            assertThat(opened.names()).containsExactly("a.html");
        }
    }
}
