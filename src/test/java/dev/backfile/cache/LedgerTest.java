package dev.backfile.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.archive.TestArticle;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger remembers from bake to bake, how large it becomes, and what it makes of damage. */
class LedgerTest {

    private static final Map<String, String> FIRST = Map.of("a.md", "One", "b.md", "Two");
    private static final Map<String, String> SECOND = Map.of("a.md", "One", "b.md", "Two, mended", "c.md", "Three");

    @TempDir
    private Path folder;

    private LedgerFiles files;

    @BeforeEach
    void thereIsNoLedger() {
        files = new LedgerFiles(folder);
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(files.remembered()).isEmpty();
    }

    @Test
    void theNextBakeRemembersWhatTheLastOneCommitted() throws IOException {
        files.bake(FIRST, templates(0, 3));

        assertThat(files.remembered()).isEqualTo(FIRST);
        try (Ledger ledger = files.open()) {
            assertThat(ledger.lastBake().images().keySet()).containsExactly("a.png");
            assertThat(ledger.lastBake().copies().keySet()).containsExactly("main.css");
            assertThat(ledger.lastBake().outputPaths()).containsExactlyInAnyOrder("a.md.html", "b.md.html", "main.css");
            assertThat(ledger.templates().byNumber().values()).containsExactly(templates(0, 3));
        }
    }

    @Test
    void theLastBakeWins() {
        files.bake(FIRST, templates(0, 3));
        files.bake(SECOND, templates(0, 3));
        assertThat(files.remembered()).isEqualTo(SECOND);

        files.bake(Map.of("c.md", "Three"), templates(0, 3));
        assertThat(files.remembered()).isEqualTo(Map.of("c.md", "Three"));
    }

    @Test
    void aBakeThatCommitsNothingLeavesWhatWas() throws IOException {
        files.bake(FIRST, templates(0, 3));
        try (Ledger ledger = files.open()) {
            ledger.keep(TestArticle.at("d.md").card());
        }

        assertThat(files.remembered()).isEqualTo(FIRST);
    }

    @Test
    void aBakeThatChangesNothingAddsNoMoreThanItsEnd() {
        files.bake(FIRST, templates(0, 100));
        long length = files.length(".ledger");
        files.bake(FIRST, templates(0, 100));

        assertThat(files.length(".ledger") - length).isLessThan(300);
        assertThat(files.remembered()).isEqualTo(FIRST);
    }

    @Test
    void anotherVersionIsNotBelievedButForWhatItWrote() throws IOException {
        files.bake(FIRST, templates(0, 3));
        try (Ledger ledger = files.open(Fingerprint.NONE, false)) {
            assertThat(ledger.notice()).isEqualTo(Notice.OTHER_VERSION);
            assertThat(ledger.lastBake().sources()).isEmpty();
            assertThat(ledger.lastBake().manifest()).isNotEqualTo(Fingerprint.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "7", "x"})
    void aLedgerOfAnotherLayoutIsThatOfAnotherVersion(String layout) throws IOException {
        files.bake(FIRST, templates(0, 3));
        byte[] bytes = files.bytes(".ledger");
        bytes["backfile ledger ".length()] = (byte) layout.charAt(0);
        Files.write(files.file(".ledger"), bytes);
        try (Ledger ledger = files.open()) {
            assertThat(ledger.notice()).isEqualTo(Notice.OTHER_VERSION);
            assertThat(ledger.lastBake().manifest()).isNotEqualTo(Fingerprint.NONE);
        }
    }

    @Test
    void aBakeThatIsToForgetKnowsWhatStandsInTheDestination() throws IOException {
        files.bake(FIRST, templates(0, 3));
        LoadedJournal kept = new LoadedJournal();
        try (Ledger ledger = files.open(LedgerFiles.ENGINE, true, kept)) {
            assertThat(ledger.lastBake().sources()).isEmpty();
            assertThat(ledger.lastBake().outputPaths()).contains("a.md.html", "main.css");
            assertThat(kept.content().lastBake().outputPaths()).isEmpty();
        }
    }

    @Test
    void setsOfTemplatesThatNoPageIsMadeWithAreForgotten() throws IOException {
        for (int edit = 0; edit < 3; edit++) {
            files.bake(FIRST, templates(edit, 5));
        }
        try (Ledger ledger = files.open()) {
            assertThat(ledger.templates().byNumber().values()).containsExactly(templates(2, 5));
        }
    }

    @Test
    void editsOfTemplatesDoNotMakeTheLedgerGrowWithoutEnd() {
        files.bake(FIRST, templates(0, 1_000));
        long once = files.length(".ledger");
        for (int edit = 1; edit <= 20; edit++) {
            files.bake(FIRST, templates(edit, 1_000));
            assertThat(files.length(".ledger")).as("edit %d", edit).isLessThan(4 * once);
        }
        assertThat(files.remembered()).isEqualTo(FIRST);
    }

    @Test
    void aLedgerThatIsWrittenAnewRemembersWhatTheLongOneDid() {
        TreeMap<String, String> texts = new TreeMap<>();
        long longest = 0;
        boolean rewritten = false;
        for (int bake = 0; bake < 40; bake++) {
            texts.put("n" + bake % 7 + ".md", "Text " + bake + " " + "x".repeat(2_000));
            files.bake(texts, templates(bake, 100));
            rewritten |= files.length(".ledger") < longest;
            longest = Math.max(longest, files.length(".ledger"));
            assertThat(files.remembered()).isEqualTo(texts);
        }
        assertThat(rewritten).isTrue();
    }

    @Test
    void aJournalThatIsCutShortAnywhereIsReadAsAnEarlierBakeOrAsNothing() {
        files.bake(FIRST, templates(0, 2));
        files.bake(SECOND, templates(1, 2));
        byte[] journal = files.bytes(".ledger");
        byte[] bodies = files.bytes(".bodies");
        for (int length = 0; length < journal.length; length++) {
            files.put(".ledger", Arrays.copyOf(journal, length));
            assertThat(rememberedAfterDamage(bodies)).as("%d bytes", length).isIn(Map.of(), FIRST);
        }
    }

    @Test
    void aFlippedBitAnywhereInTheJournalIsReadAsAnEarlierBakeOrAsNothing() {
        files.bake(FIRST, templates(0, 2));
        files.bake(SECOND, templates(1, 2));
        byte[] journal = files.bytes(".ledger");
        byte[] bodies = files.bytes(".bodies");
        for (int bit = 0; bit < 8 * journal.length; bit += 29) {
            byte[] damaged = journal.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            files.put(".ledger", damaged);
            assertThat(rememberedAfterDamage(bodies)).as("bit %d", bit).isIn(Map.of(), FIRST);
        }
    }

    @Test
    void aFileOfBodiesThatIsCutShortMakesTheLedgerForget() throws IOException {
        files.bake(FIRST, templates(0, 2));
        byte[] bodies = files.bytes(".bodies");
        for (int length = 0; length < bodies.length; length++) {
            files.put(".bodies", Arrays.copyOf(bodies, length));
            try (Ledger ledger = files.open()) {
                assertThat(ledger.notice()).isEqualTo(Notice.DAMAGED);
                assertThat(ledger.lastBake().sources()).isEmpty();
            }
        }
    }

    @Test
    void aFlippedBitInTheBodiesIsNoticedWhenTheyAreRead() {
        files.bake(FIRST, templates(0, 2));
        byte[] bodies = files.bytes(".bodies");
        for (int index = 0; index < bodies.length; index++) {
            byte[] damaged = bodies.clone();
            damaged[index] ^= 0x10;
            files.put(".bodies", damaged);
            assertThatThrownBy(files::remembered).as("byte %d", index).isInstanceOf(DamagedLedgerException.class);
        }
    }

    @Test
    void aPlanThatIsNotThereIsNotRemembered() throws IOException {
        files.bake(FIRST, templates(0, 2));
        try (Ledger ledger = files.open()) {
            assertThat(ledger.cachedPlan()).isEmpty();
        }
    }

    private SortedMap<String, String> rememberedAfterDamage(byte[] bodies) {
        files.put(".bodies", bodies);
        return files.remembered();
    }

    /** What a page asks for after an edit of its first template. */
    private static List<AskedTemplate> templates(int edit, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new AskedTemplate(
                        "t" + number + ".ftlh",
                        List.of("0:t" + number),
                        Optional.of("templates/t" + number + ".ftlh"),
                        LedgerFiles.fingerprint(number == 0 ? "edit " + edit : "t")))
                .toList();
    }
}
