package dev.backfile.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.fingerprint.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        journal = new Journal(file, ENGINE, 0);
        write(journal.replacing(), "one", "two");
        write(journal.appending(length()), "three");
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
    void aJournalThatIsCutShortAnywhereHasTheBakesThatAreWholeOrIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try {
                assertThat(texts()).as("%d bytes", length).containsExactly("one", "two");
            } catch (DamagedLedgerException noticed) {
                assertThat(noticed).hasMessageMatching("it .*");
            }
        }
    }

    @Test
    void theNextBakeWritesOverWhatWasCutShort() throws Exception {
        long length = length();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 5));
        write(journal.appending(length), "four");

        assertThat(texts()).containsExactly("one", "two", "three", "four");
    }

    @Test
    void aFlippedBitIsNeverBelieved() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, damaged);
            try {
                assertThat(texts()).as("bit %d", bit).containsExactly("one", "two");
            } catch (DamagedLedgerException | Journal.OtherEngineException noticed) {
                assertThat(noticed).isNotNull();
            }
        }
    }

    @Test
    void aBakeThatWasNotFinishedIsNotMadeWholeByAFlippedBit() throws Exception {
        long length = length();
        try (JournalWriter unfinished = journal.appending(length)) {
            unfinished.next().text("four");
            unfinished.next().text("five");
        }
        byte[] damaged = Files.readAllBytes(file);
        damaged[(int) length] ^= (byte) 0x80;
        Files.write(file, damaged);

        assertThatThrownBy(this::texts).isInstanceOf(DamagedLedgerException.class);
    }

    @Test
    void theJournalOfAnotherVersionIsNotRead() {
        assertThatThrownBy(() -> new Journal(file, Fingerprint.NONE, 0).read(frame -> frame))
                .isInstanceOf(Journal.OtherEngineException.class);
    }

    @Test
    void aBakeThatWasNotFinishedLeavesWhatWas() throws Exception {
        try (JournalWriter unfinished = journal.replacing()) {
            unfinished.next().text("four");
        }
        try (JournalWriter unfinished = journal.appending(length())) {
            unfinished.next().text("four");
            unfinished.next().text("five");
        }

        assertThat(texts()).containsExactly("one", "two", "three");
    }

    private List<String> texts() throws Exception {
        return journal.read(frame -> new String(frame, 1, frame.length - 1, StandardCharsets.UTF_8))
                .frames();
    }

    private long length() throws Exception {
        return journal.read(frame -> frame).end().length();
    }

    private static void write(JournalWriter writer, String... texts) throws Exception {
        try (writer) {
            for (String text : texts) {
                writer.next().text(text);
            }
            writer.finish();
        }
    }
}
