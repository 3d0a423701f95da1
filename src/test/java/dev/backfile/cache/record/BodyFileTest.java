package dev.backfile.cache.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.cache.record.SourceRecord.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that wait in memory, and texts that the file has, are read alike. */
class BodyFileTest {

    private static final int MORE_THAN_WAITS = 9 << 20;

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("bodies");
    }

    private static byte[] bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void whatWasAddedIsReadBeforeAndAfterItIsWritten() throws IOException {
        List<byte[]> texts = new ArrayList<>();
        List<Extent> extents = new ArrayList<>();
        try (BodyFile bodies = new BodyFile(path, 0)) {
            int[] lengths = {0, 1, 70_000, 3 << 20, 5 << 20, 10, MORE_THAN_WAITS, 200_000};
            for (int length : lengths) {
                texts.add(bytes(length, length));
                extents.add(bodies.add(texts.get(texts.size() - 1)));
                for (int index = 0; index < texts.size(); index++) {
                    assertThat(bodies.read(extents.get(index))).isEqualTo(texts.get(index));
                }
            }
            bodies.flush();
            assertThat(Files.size(path)).isEqualTo(bodies.length());
        }
        try (BodyFile again = BodyFile.ofOthers(path)) {
            for (int index = 0; index < texts.size(); index++) {
                assertThat(again.read(extents.get(index))).isEqualTo(texts.get(index));
            }
        }
    }

    @Test
    void anotherFileGoesBehindWhatWaits() throws IOException {
        Path other = Files.write(folder.resolve("other"), bytes(1, 1000));
        try (BodyFile bodies = new BodyFile(path, 0)) {
            Extent first = bodies.add(bytes(2, 500));
            assertThat(bodies.append(other)).isEqualTo(500);
            Extent last = bodies.add(bytes(3, 100));

            assertThat(last.offset()).isEqualTo(1500);
            assertThat(bodies.read(first)).isEqualTo(bytes(2, 500));
            assertThat(bodies.read(last)).isEqualTo(bytes(3, 100));
            bodies.flush();
            assertThat(Files.readAllBytes(path)).startsWith(bytes(2, 500)).endsWith(bytes(3, 100));
        }
    }

    @Test
    void whatOthersHaveChangedIsDamage() throws IOException {
        try (BodyFile bodies = new BodyFile(path, 0)) {
            Extent extent = bodies.add(bytes(1, 100));
            bodies.flush();
            Files.write(path, bytes(2, 100));

            assertThatThrownBy(() -> bodies.read(extent)).isInstanceOf(DamagedLedgerException.class);
        }
    }
}
