package dev.backfile.build.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a jar is another one shows in the directory at its end. */
class JarDirectoryTest {

    private static final String LONG = "text ".repeat(100_000);

    @TempDir
    private Path folder;

    private byte[] directory(String name, String text, String comment) throws IOException {
        return JarDirectory.read(Files.write(folder.resolve("a.jar"), jar(name, text, comment)));
    }

    private static byte[] jar(String name, String text, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.setComment(comment);
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            jar.putNextEntry(entry);
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aDirectoryIsShortAndTellsEveryChangeOfAFile() throws IOException {
        byte[] directory = directory("a", LONG, "");

        assertThat(directory).hasSizeLessThan(100).isEqualTo(directory("a", LONG, ""));
        assertThat(directory("b", LONG, "")).isNotEqualTo(directory);
        assertThat(directory("a", LONG + "x", "")).isNotEqualTo(directory);
        assertThat(directory("a", "T" + LONG.substring(1), "")).isNotEqualTo(directory);
    }

    @Test
    void aFileThatEndsInNoPlainDirectoryIsReadWhole() throws IOException {
        assertThat(directory("a", "text", "a comment")).isEqualTo(jar("a", "text", "a comment"));
        assertThat(JarDirectory.read(
                        Files.writeString(folder.resolve("b.jar"), "no jar at all, but a text of a few words")))
                .asString()
                .startsWith("no jar");
        assertThat(JarDirectory.read(Files.writeString(folder.resolve("c.jar"), "")))
                .isEmpty();
    }
}
