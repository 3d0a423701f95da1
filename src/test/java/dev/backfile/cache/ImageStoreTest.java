package dev.backfile.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageStoreTest {

    private static final Fingerprint ONE = new Fingerprint(1, 2);
    private static final Fingerprint OTHER = new Fingerprint(3, 4);

    @TempDir
    private Path folder;

    private Path images;
    private ImageStore store;

    @BeforeEach
    void aStoreWithOneImage() {
        images = folder.resolve("x.images");
        store = new ImageStore(images, false);
        store.keep(ONE, new byte[] {1, 2, 3});
    }

    @Test
    void whatWasKeptIsFoundByTheNextBakeToo() {
        assertThat(store.find(ONE)).hasValue(new byte[] {1, 2, 3});
        assertThat(new ImageStore(images, false).find(ONE)).hasValue(new byte[] {1, 2, 3});
        assertThat(store.find(OTHER)).isEmpty();
    }

    @Test
    void theLastThatWasKeptWins() {
        store.keep(ONE, new byte[] {4});

        assertThat(store.find(ONE)).hasValue(new byte[] {4});
    }

    @Test
    void aBakeThatIsToForgetFindsOnlyWhatItKeptItself() {
        ImageStore forgetful = new ImageStore(images, true);
        assertThat(forgetful.find(ONE)).isEmpty();

        forgetful.keep(ONE, new byte[] {1, 2, 3});
        assertThat(forgetful.find(ONE)).hasValue(new byte[] {1, 2, 3});
    }

    @Test
    void whatIsCutShortOrFlippedIsNotFound() throws IOException {
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(store.find(ONE)).as("%d bytes", length).isEmpty();
        }
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, damaged);
            assertThat(store.find(ONE)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void whatNobodyWantsAnyMoreIsRemoved() {
        store.keep(OTHER, new byte[] {5});
        store.keepOnly(Set.of(OTHER));
        assertThat(store.find(ONE)).isEmpty();
        assertThat(store.find(OTHER)).hasValue(new byte[] {5});

        store.keepOnly(Set.of());
        assertThat(images).doesNotExist();
        assertThat(store.find(OTHER)).isEmpty();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(images)) {
            return files.findFirst().orElseThrow();
        }
    }
}
