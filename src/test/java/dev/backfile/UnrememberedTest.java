package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a bake has to read anew is known before it begins. */
class UnrememberedTest {

    @TempDir
    private Path site;

    @BeforeEach
    void threeArticles() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org\n");
        for (String name : new String[] {"one", "two", "deep/three"}) {
            Path file = site.resolve("content/" + name + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "---\ntitle: An article\ndate: 2014-10-24\n---\nText.\n");
        }
    }

    @Test
    void beforeTheFirstBakeItIsEveryFile() {
        assertThat(count(BakeRequest.of(site))).isEqualTo(3);
    }

    @Test
    void nobodyCountsFurtherThanAsked() {
        assertThat(new Backfile().unremembered(BakeRequest.of(site), 2)).isEqualTo(2);
    }

    @Test
    void afterABakeItIsNone() {
        bake(BakeRequest.of(site));
        assertThat(count(BakeRequest.of(site))).isZero();
    }

    @Test
    void aCleanBakeReadsEveryFile() {
        bake(BakeRequest.of(site));
        assertThat(count(BakeRequest.of(site).withClean(true))).isEqualTo(3);
    }

    @Test
    void anotherDestinationIsAnotherMemory() {
        bake(BakeRequest.of(site));
        BakeRequest other = BakeRequest.of(site).withDestination(site.resolve("target/site-of-another-name"));
        assertThat(count(other)).isEqualTo(3);
        assertThat(count(BakeRequest.of(site).withDrafts(true))).isEqualTo(3);
        bake(other);
        assertThat(count(other)).isZero();
    }

    @Test
    void anotherFolderOfLedgersIsAnotherMemory() {
        BakeRequest other = BakeRequest.of(site).withLedger(site.resolve("ledgers"));
        bake(other);
        assertThat(count(other)).isZero();
        assertThat(count(BakeRequest.of(site))).isEqualTo(3);
    }

    @Test
    void theContentFolderIsThatOfTheSettings() throws IOException {
        Files.move(site.resolve("content"), site.resolve("articles"));
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org\ncontent.folder=articles\n");
        assertThat(count(BakeRequest.of(site))).isEqualTo(3);
    }

    @Test
    void whereNothingCanBeCountedItIsNone() {
        assertThat(count(BakeRequest.of(site.resolve("nowhere")))).isZero();
    }

    private static int count(BakeRequest request) {
        return new Backfile().unremembered(request, 100);
    }

    private static void bake(BakeRequest request) {
        assertThat(new Backfile().bake(request).outcome()).isEqualTo(Outcome.BAKED);
    }
}
