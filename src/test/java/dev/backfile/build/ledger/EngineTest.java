package dev.backfile.build.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a jar is another one than that of the last bake. */
class EngineTest {

    @TempDir
    private Path folder;

    private Fingerprint jar(String name, String text) throws IOException {
        Path file = folder.resolve("a.jar");
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.putNextEntry(new ZipEntry(name));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Engine.ofJar(file);
    }

    @Test
    void everyChangeOfAFileMakesAnotherJar() throws IOException {
        Fingerprint jar = jar("a", "a text");

        assertThat(jar("a", "a text")).isEqualTo(jar);
        assertThat(jar("b", "a text")).isNotEqualTo(jar);
        assertThat(jar("a", "a test")).isNotEqualTo(jar);
        assertThat(jar("a", "a text.")).isNotEqualTo(jar);
    }
}
