package dev.backfile.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final Fingerprint MANIFEST = new Fingerprint(0x0123_4567_89ab_cdefL, -1);

    @TempDir
    private Path folder;

    private Path file;
    private Seal seal;

    @BeforeEach
    void thereIsNoSeal() {
        file = folder.resolve("x.seal");
        seal = new Seal(file);
    }

    @Test
    void aSealThatIsNotThereIsNone() throws IOException {
        assertThat(seal.read()).isEqualTo(Fingerprint.NONE);
    }

    @Test
    void whatWasWrittenIsReadAndIsPlainText() throws IOException {
        seal.write(new Fingerprint(1, 2));
        seal.write(MANIFEST);

        assertThat(seal.read()).isEqualTo(MANIFEST);
        assertThat(file).hasContent("0123456789abcdefffffffffffffffff\n");
    }

    @Test
    void whatIsCutShortIsNone() throws IOException {
        seal.write(MANIFEST);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(seal.read()).as("%d bytes", length).isEqualTo(Fingerprint.NONE);
        }
    }

    @Test
    void whatIsNoSealIsNone() throws IOException {
        for (String text : new String[] {"x".repeat(32), "0123456789abcdefffffffffffffffff00", "\u00ff\u0000"}) {
            Files.writeString(file, text, StandardCharsets.ISO_8859_1);
            assertThat(seal.read()).as(text).isEqualTo(Fingerprint.NONE);
        }
    }
}
