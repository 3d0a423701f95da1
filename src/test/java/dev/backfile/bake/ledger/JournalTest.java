package dev.backfile.bake.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Fingerprint ENGINE = Fingerprint.of("engine".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private Path file;
    private Journal journal;

    @BeforeEach
    void aJournalOfTwoBakes() throws Exception {
        file = folder.resolve("x.ledger");
        journal = new Journal(file, ENGINE);
        journal.replace(frames("one", "two"));
        journal.append(frames("three"), journal.read((frame, offset) -> offset).length());
    }

    @Test
    void whatWasWrittenIsReadInOrder() throws Exception {
        assertThat(texts()).containsExactly("one", "two", "three");
    }

    @Test
    void aBakeThatWasCutShortIsPassedOver() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 1; cut <= "three".length() + 9; cut++) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            assertThat(texts()).containsExactly("one", "two");
        }
    }

    @Test
    void theNextBakeWritesOverWhatWasCutShort() throws Exception {
        long length = journal.read((frame, offset) -> offset).length();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 5));
        journal.append(frames("four"), length);

        assertThat(texts()).containsExactly("one", "two", "three", "four");
    }

    @Test
    void aFlippedBitIsNeverBelieved() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int index = 0; index < whole.length; index++) {
            byte[] damaged = whole.clone();
            damaged[index] ^= 0x10;
            Files.write(file, damaged);
            try {
                assertThat(texts()).isIn(List.of("one", "two"), List.of("one", "two", "three"));
                assertThat(texts().size()).as("byte %d", index).isLessThan(3);
            } catch (DamagedLedgerException | Journal.OtherEngineException noticed) {
                assertThat(noticed).isNotNull();
            }
        }
    }

    @Test
    void theJournalOfAnotherVersionIsNotRead() {
        assertThatThrownBy(() -> new Journal(file, Fingerprint.NONE).read((frame, offset) -> offset))
                .isInstanceOf(Journal.OtherEngineException.class);
    }

    private List<String> texts() throws Exception {
        return journal.read((frame, offset) -> new String(frame, 1, frame.length - 1, StandardCharsets.UTF_8))
                .frames();
    }

    private static List<ByteWriter> frames(String... texts) {
        return Stream.of(texts).map(text -> new ByteWriter().text(text)).toList();
    }
}
