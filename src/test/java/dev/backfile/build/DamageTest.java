package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is not what was written is never believed: the site comes out as it should. */
class DamageTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSiteIsBaked() {
        site = Site.empty(folder)
                .with("jbake.properties", "defaults=backfile", "site.host=https://example.org", "site.title=The Test")
                .with(
                        "templates/post.ftlh",
                        "<#include \"head.ftlh\">${content.title} ${content.summary} ${content.body}")
                .with("templates/head.ftlh", "The head")
                .article("2014/first.md", "title: First", "---", "One, as in [[second]].")
                .article("2014/second.md", "title: Second", "standfirst: A standfirst", "---", "Two.")
                .bakeWell();
    }

    @Test
    void aFlippedBitInTheJournalIsNoticed() throws IOException {
        var before = site.bytes();
        flip(".ledger", 0.5);
        site.bakeWell();

        assertThat(site.report().rendered()).isEqualTo(site.report().pages());
        assertThat(site.bytes()).isEqualTo(before);
    }

    @Test
    void aFlippedBitInATextOrACardIsNoticedWhenItIsNeeded() throws IOException {
        var before = site.bytes();
        var after = bakedWithHead("Another head");
        for (int part = 0; part < 12; part++) {
            assertThat(bakedWithHead("The head")).isEqualTo(before);
            flip(".bodies", part / 12.0);

            assertThat(bakedWithHead("Another head")).as("part %d", part).isEqualTo(after);
        }
    }

    @Test
    void aFileOfTextsThatIsEmptiedIsNoticedWhenItIsNeeded() throws IOException {
        var before = site.bytes();
        Path bodies = file(".bodies");
        Files.write(bodies, new byte[(int) Files.size(bodies)]);
        bakedWithHead("Another head");

        assertThat(bakedWithHead("The head")).isEqualTo(before);
    }

    private SortedMap<String, String> bakedWithHead(String head) {
        site.with("templates/head.ftlh", head).bakeWell();
        return site.bytes();
    }

    private void flip(String ending, double place) throws IOException {
        Path file = file(ending);
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (place * bytes.length)] ^= 1;
        Files.write(file, bytes);
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".backfile"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
