package dev.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final Fingerprint CONTENT = Fingerprint.of("content".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void itIsALineForEachFileInTheOrderOfTheirPaths() {
        Manifest manifest = Manifest.of(Map.of("b/Zoë.html", CONTENT, "a.html", CONTENT), Manifest.Kind.SITE);
        String text = new String(manifest.bytes(), StandardCharsets.UTF_8);

        assertThat(text.lines().skip(1))
                .containsExactly(
                        "%016x%016x a.html".formatted(CONTENT.high(), CONTENT.low()),
                        "%016x%016x b/Zoë.html".formatted(CONTENT.high(), CONTENT.low()));
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        Map<String, Fingerprint> files = Map.of("a b.html", CONTENT, "é/中.html", Fingerprint.NONE);
        Files.write(
                folder.resolve(Manifest.NAME),
                Manifest.of(files, Manifest.Kind.SITE).bytes());

        Manifest read = Manifest.read(folder);
        assertThat(read.files()).isEqualTo(files);
        assertThat(read.fingerprint())
                .isEqualTo(Manifest.of(files, Manifest.Kind.SITE).fingerprint());
    }

    @Test
    void oneThatWasDamagedIsNone() {
        byte[] whole =
                Manifest.of(Map.of("a.html", CONTENT), Manifest.Kind.SITE).bytes();
        for (int place = 0; place < whole.length; place++) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 1;
            assertThat(Manifest.parse(flipped).isNone())
                    .as("bit of byte %d", place)
                    .isTrue();
            byte[] cut = java.util.Arrays.copyOf(whole, place);
            assertThat(Manifest.parse(cut).isNone()).as("%d bytes", place).isTrue();
        }
    }

    @Test
    void aFolderOrALinkOfItsNameIsNone() throws IOException {
        assertThat(Manifest.read(folder).isNone()).isTrue();
        Files.createDirectory(folder.resolve(Manifest.NAME));
        assertThat(Manifest.read(folder).isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.html",
                "a/../../outside.html",
                "/etc/passwd",
                "a//b.html",
                "./a.html",
                "a/",
                "a\\..\\b.html",
                ".backfile-manifest",
                ".backfile-staging/lock"
            })
    void aPathThatNoPageHasIsLeftOut(String path) {
        Map<String, Fingerprint> files = new HashMap<>(Map.of("a.html", CONTENT));
        files.put(path, CONTENT);

        assertThat(Manifest.of(files, Manifest.Kind.SITE).files()).containsOnlyKeys("a.html");
    }
}
