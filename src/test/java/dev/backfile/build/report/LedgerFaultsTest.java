package dev.backfile.build.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backfile.Outcome;
import dev.backfile.SwapOutcome;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that cannot be written: what is said is true, and the next bake is right. */
class LedgerFaultsTest {

    private static final Path FULL_DISK = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteIsBaked() {
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "custom.file=bridge.jpg")
                .article("first.md", "---", "One.")
                .photograph("content/bridge.jpg", 600, 40)
                .bakeWell();
    }

    @ParameterizedTest
    @CsvSource({
        ".ledger.next, true, true",
        ".ledger.next, true, false",
        ".plan.next, true, true",
        ".plan.next, false, true",
        ".seal.next, false, true"
    })
    void afterTheSwapTheSiteIsPublishedAndTheLedgerIsNamed(String file, boolean clean, boolean planned)
            throws IOException {
        Path obstacle = obstacle(file);
        Files.createDirectory(obstacle);
        if (planned) {
            site.article("second.md", "---", "Two.");
        } else {
            site.article("first.md", "---", "Another.");
        }
        site.options(request -> request.withClean(clean)).bake();

        assertThat(site.mistakes()).containsExactly(obstacle + " no-ledger");
        assertThat(site.diagnostics()).singleElement().satisfies(LedgerFaultsTest::saysThatTheSiteIsPublished);
        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        assertThat(site.report().details().swap()).isEqualTo(SwapOutcome.PUBLISHED);
        SortedMap<String, String> published = site.bytes();
        site.options(request -> request).bake();
        assertThat(site.bytes()).isEqualTo(published);

        Files.delete(obstacle);
        site.bakeWell();
        assertThat(site.bytes()).isEqualTo(published);
        site.without("content/first.md").bakeWell();
        assertThat(site.has("first.html")).isFalse();
    }

    @Test
    void aDiskThatIsFullAfterTheSwapIsNamedAsThat() throws IOException {
        assumeTrue(Files.exists(FULL_DISK));
        Files.createSymbolicLink(obstacle(".ledger.next"), FULL_DISK);
        site.article("second.md", "---", "Two.")
                .options(request -> request.withClean(true))
                .bake();

        assertThat(site.report().outcome()).isEqualTo(Outcome.BAKED);
        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            saysThatTheSiteIsPublished(mistake);
            assertThat(mistake.message()).contains("no room is left on the disk");
            assertThat(mistake.place().path()).contains(".backfile");
        });
        assertThat(site.has("second.html")).isTrue();
    }

    @Test
    void withStrictItIsAnErrorAndTheSiteIsPublishedAllTheSame() throws IOException {
        Files.createDirectory(obstacle(".ledger.next"));
        site.article("second.md", "---", "Two.")
                .options(request -> request.withClean(true).withStrict(true))
                .bake();

        assertThat(site.report().outcome()).isEqualTo(Outcome.MISTAKES);
        assertThat(site.report().details().swap()).isEqualTo(SwapOutcome.PUBLISHED);
        assertThat(site.has("second.html")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies", "images"})
    void beforeTheSwapTheSiteIsAsItWasAndTheLedgerIsNamed(String what) throws IOException {
        SortedMap<String, String> before = site.bytes();
        if (what.equals("bodies")) {
            Files.deleteIfExists(obstacle("-1.bodies"));
            Files.deleteIfExists(obstacle("-2.bodies"));
            Files.createDirectory(obstacle("-1.bodies"));
            Files.createDirectory(obstacle("-2.bodies"));
        } else {
            Files.writeString(obstacle(".images"), "no folder");
        }
        site.article("second.md", "---", "![Bridge](bridge.jpg)").bake();

        assertThat(site.mistakes()).singleElement().asString().endsWith(" no-ledger");
        assertThat(site.diagnostics()).singleElement().satisfies(mistake -> {
            assertThat(mistake.isError()).isTrue();
            assertThat(mistake.message()).contains("ledger").contains("as it was");
            assertThat(mistake.place().path()).contains(".backfile");
        });
        assertThat(site.report().details().swap()).isEqualTo(SwapOutcome.AS_IT_WAS);
        assertThat(site.bytes()).isEqualTo(before);
    }

    private static void saysThatTheSiteIsPublished(Diagnostic mistake) {
        assertThat(mistake.message()).startsWith("the site is published, but the ledger");
    }

    /** The path of a file of the ledger. */
    private Path obstacle(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".backfile"))) {
            String ledger = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ledger"))
                    .findFirst()
                    .orElseThrow();
            return folder.resolve(".backfile").resolve(ledger.replaceAll("\\.ledger$", "") + ending);
        }
    }
}
