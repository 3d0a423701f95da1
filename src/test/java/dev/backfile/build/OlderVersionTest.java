package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.output.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that an older version baked: what it wrote is still known to be ours, and goes when its source does. */
class OlderVersionTest {

    private static final String LEDGER = "backfile ledger ";

    @TempDir
    private Path folder;

    private Site site;
    private Path destination;

    @BeforeEach
    void anOlderVersionBakedTheSite() throws IOException {
        destination = folder.resolve("target/site");
        site = Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org", "site.title=The Test")
                .article("stays.md", "---", "It stays.")
                .article("goes.md", "---", "It goes.")
                .bakeWell();
        ofAnOlderLayout();
    }

    @Test
    void itsLedgerIsBelievedAboutWhichFilesAreOursAlsoWhenTheyWereChangedByHand() throws IOException {
        Files.writeString(destination.resolve("stays.html"), "changed by hand");
        itsPagesAreReplacedAndRemoved();
    }

    @Test
    void itsListOfFilesIsBelievedWhereTheLedgerIsLost() throws IOException {
        Folders.delete(folder.resolve(".backfile"));
        itsPagesAreReplacedAndRemoved();
    }

    @Test
    void theListAloneIsNotBelievedOfWhatWasChangedByHand() throws IOException {
        Folders.delete(folder.resolve(".backfile"));
        Path changed = destination.resolve("stays.html");
        Files.writeString(changed, "changed by hand");
        site.article("stays.md", "---", "It stays, mended.").bake();

        assertThat(site.mistakes()).containsExactly(changed + " foreign-file");
        assertThat(changed).hasContent("changed by hand");
    }

    private void itsPagesAreReplacedAndRemoved() throws IOException {
        Files.writeString(destination.resolve("foreign.txt"), "mine");
        site.without("content/goes.md")
                .article("stays.md", "---", "It stays, mended.")
                .bakeWell();

        assertThat(site.text("stays.html")).contains("mended");
        assertThat(site.has("goes.html")).isFalse();
        assertThat(destination.resolve("foreign.txt")).hasContent("mine");
        SortedMap<String, String> baked = site.bytes();
        baked.remove("foreign.txt");
        Folders.delete(destination);
        Folders.delete(folder.resolve(".backfile"));
        assertThat(baked).isEqualTo(site.bakeWell().bytes());
    }

    /** The number of the layout stands in the first line. */
    private void ofAnOlderLayout() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".backfile"))) {
            for (Path ledger :
                    files.filter(file -> file.toString().endsWith(".ledger")).toList()) {
                byte[] bytes = Files.readAllBytes(ledger);
                assertThat(new String(bytes, 0, LEDGER.length(), StandardCharsets.US_ASCII))
                        .isEqualTo(LEDGER);
                bytes[LEDGER.length()] = '1';
                Files.write(ledger, bytes);
            }
        }
    }
}
