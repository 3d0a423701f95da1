package dev.backfile.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cache.record.AskedTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that keeps what it loaded of a ledger remembers what one remembers that begins anew. */
class LoadedJournalTest {

    @TempDir
    private Path folder;

    private final LoadedJournal kept = new LoadedJournal();
    private LedgerFiles files;

    @BeforeEach
    void begin() {
        files = new LedgerFiles(folder);
    }

    private void bakeWarm(Map<String, String> texts) throws IOException {
        try (Ledger ledger = files.open(kept)) {
            LedgerFiles.commit(ledger, texts, templates(texts.size()));
        }
    }

    private static List<AskedTemplate> templates(int edit) {
        return List.of(
                new AskedTemplate("post", List.of(), Optional.of("post.ftlh"), LedgerFiles.fingerprint("" + edit)));
    }

    private void assertThatBothRememberTheSame() throws IOException {
        try (Ledger cold = files.open();
                Ledger warm = files.open(kept)) {
            assertThat(warm.notice()).isEqualTo(cold.notice());
            assertThat(warm.lastBake()).isEqualTo(cold.lastBake());
            assertThat(warm.templates().byNumber()).isEqualTo(cold.templates().byNumber());
            assertThat(warm.numbers().limit()).isEqualTo(cold.numbers().limit());
            cold.lastBake()
                    .sources()
                    .keySet()
                    .forEach(path -> assertThat(warm.numbers().of(path))
                            .isEqualTo(cold.numbers().of(path)));
        }
    }

    @Test
    void afterAnyEditsAlsoWhenTheJournalIsWrittenAnew() throws IOException {
        Random random = new Random(20261128);
        TreeMap<String, String> texts = new TreeMap<>();
        boolean shrank = false;
        long length = 0;
        for (int edit = 0; edit < 200; edit++) {
            String path = (char) ('a' + random.nextInt(12)) + ".md";
            if (random.nextInt(4) == 0) {
                texts.remove(path);
            } else {
                texts.put(path, "Text " + edit + " ".repeat(random.nextInt(2_000)));
            }
            bakeWarm(texts);
            assertThatBothRememberTheSame();
            shrank |= files.length(".ledger") < length;
            length = files.length(".ledger");
        }
        assertThat(shrank).as("the journal was written anew meanwhile").isTrue();
    }

    @Test
    void afterAnotherProcessBaked() throws IOException {
        bakeWarm(Map.of("a.md", "One"));
        files.bake(Map.of("a.md", "Two", "b.md", "New"), templates(1));
        assertThatBothRememberTheSame();
        files.bake(Map.of(), templates(2));
        assertThatBothRememberTheSame();
    }

    @Test
    void afterTheLedgerWasRemovedAndMadeAgain() throws IOException {
        bakeWarm(Map.of("a.md", "One"));
        Files.delete(folder.resolve("x.ledger"));
        assertThatBothRememberTheSame();
        files.bake(Map.of("c.md", "Three"), templates(1));
        assertThatBothRememberTheSame();
    }

    @Test
    void afterTheLastBakeWasCutOff() throws IOException {
        bakeWarm(Map.of("a.md", "One"));
        byte[] whole = Files.readAllBytes(folder.resolve("x.ledger"));
        files.bake(Map.of("a.md", "Two"), templates(1));
        byte[] longer = Files.readAllBytes(folder.resolve("x.ledger"));
        Files.write(folder.resolve("x.ledger"), java.util.Arrays.copyOf(longer, (whole.length + longer.length) / 2));
        assertThatBothRememberTheSame();
        Files.write(folder.resolve("x.ledger"), java.util.Arrays.copyOf(whole, whole.length - 5));
        assertThatBothRememberTheSame();
    }
}
