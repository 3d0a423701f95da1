package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed variants stand beside texts, are made again when those are, and go with them. */
class SmallerVariantsTest {

    private static final String SETTINGS = "site.host=https://example.org\nsite.title=Variants";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = Site.in(folder)
                .with("jbake.properties", SETTINGS, "precompressed=gz,br")
                .withText("assets/notes.txt", "The bells rang. ".repeat(200))
                .withText("assets/short.txt", "The bells rang. ".repeat(20))
                .photograph("content/2014/span.jpg", 400, 300)
                .article("2014/bridge.md", "---", "![The span](span.jpg)")
                .article("2014/harbour.md", "---", "Text.");
    }

    @Test
    void everyTextOfSomeLengthHasThem() throws IOException {
        site.bakeWell();
        Brotli4jLoader.ensureAvailability();

        for (String path : List.of("index.html", "2014/bridge.html", "css/backfile.css", "feed.xml", "notes.txt")) {
            byte[] plain = bytes(path);
            assertThat(read(new GZIPInputStream(new ByteArrayInputStream(bytes(path + ".gz")))))
                    .isEqualTo(plain);
            assertThat(read(new BrotliInputStream(new ByteArrayInputStream(bytes(path + ".br")))))
                    .isEqualTo(plain);
        }
        assertThat(site.files()).contains("short.txt", "2014/span.jpg");
        assertThat(site.files()).doesNotContain("short.txt.gz", "short.txt.br", "2014/span.jpg.gz");
        assertThat(bytes("notes.txt.gz")).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void anEditWritesThoseOfThePagesThatChangedAndNoOthers() {
        site.bakeWell();
        site.article("2014/harbour.md", "---", "Another text, and a longer one.")
                .bakeWell();

        assertThat(site.report().details().changes().stream()
                        .map(change -> change.path())
                        .toList())
                .contains("2014/harbour.html", "2014/harbour.html.gz", "2014/harbour.html.br")
                .doesNotContain("notes.txt.gz", "css/backfile.css.gz", "2014/bridge.html.gz", "2014/bridge.html.br");
        isAsBakedClean();
        assertThat(site.bakeWell().report().details().changes()).isEmpty();
    }

    @Test
    void theyGoWithTheirTextsAndWithTheSetting() {
        site.bakeWell();
        site.without("content/2014/harbour.md")
                .withText("assets/notes.txt", "The bells rang.")
                .bakeWell();
        assertThat(site.files())
                .contains("notes.txt")
                .doesNotContain("2014/harbour.html.gz", "2014/harbour.html.br", "notes.txt.gz", "notes.txt.br");
        isAsBakedClean();

        site.with("jbake.properties", SETTINGS).bakeWell();
        assertThat(site.files()).noneMatch(path -> path.endsWith(".gz") || path.endsWith(".br"));
    }

    @Test
    void oneThatWasDamagedIsWrittenAgain() throws IOException {
        SortedMap<String, String> first = site.bakeWell().bytes();
        Files.writeString(folder.resolve("target/site/index.html.gz"), "damaged");
        assertThat(site.bakeWell().bytes()).isEqualTo(first);
    }

    @Test
    void aFileOfTheSitesOwnStays() throws IOException {
        site.withText("assets/notes.txt.gz", "mine").bakeWell();
        assertThat(bytes("notes.txt.gz")).isEqualTo("mine".getBytes(StandardCharsets.UTF_8));
        isAsBakedClean();
        site.without("assets/notes.txt.gz").bakeWell();
        assertThat(bytes("notes.txt.gz")).startsWith(0x1f, 0x8b);
        isAsBakedClean();
    }

    @Test
    void noneIsWrittenBesideAFileOfSomebodyElse() throws IOException {
        site.bakeWell();
        Path theirs = Files.writeString(folder.resolve("target/site/2014/tower.html"), "theirs");
        Files.createDirectories(folder.resolve("target/site/2013"));
        Path alsoTheirs = Files.writeString(folder.resolve("target/site/2013/mill.html.gz"), "theirs");
        site.options(request -> request.withKeepGoing(true))
                .article("2014/tower.md", "---", "Text.")
                .article("2013/mill.md", "---", "Text.")
                .bake();
        assertThat(site.mistakes()).hasSize(2).allMatch(mistake -> mistake.endsWith(" foreign-file"));
        assertThat(theirs).hasContent("theirs");
        assertThat(alsoTheirs).hasContent("theirs");
        assertThat(site.has("2014/tower.html.gz")).isFalse();
        assertThat(site.has("2013/mill.html")).isTrue();

        Files.delete(theirs);
        Files.delete(alsoTheirs);
        site.options(request -> request).bakeWell();
        assertThat(site.files()).contains("2014/tower.html.gz", "2013/mill.html.gz");
        isAsBakedClean();
    }

    @Test
    void aTextThatDoesNotGetSmallerIsTriedOnce() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        site.withBytes("assets/noise.txt", noise).bakeWell();
        assertThat(site.has("noise.txt.gz")).isFalse();
        assertThat(compressed()).isZero();
        isAsBakedClean();
        noise[0]++;
        site.withBytes("assets/noise.txt", noise);
        assertThat(compressed()).isEqualTo(2);
        site.withText("assets/noise.txt", "quiet ".repeat(1000));
        assertThat(compressed()).isEqualTo(2);
        assertThat(site.has("noise.txt.gz")).isTrue();
    }

    /** How many variants a bake makes. */
    private long compressed() {
        AtomicLong made = new AtomicLong();
        Progress counting = new Progress() {
            @Override
            public void stage(String name, long total) {
                if (name.equals("Compressing")) {
                    made.set(total);
                }
            }

            @Override
            public void step(long done) {
                // the number that is announced is the number that is made
            }
        };
        BakeReport report = new Backfile(counting)
                .bake(BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(2));
        assertThat(report.diagnostics()).isEmpty();
        return made.get();
    }

    @Test
    void aPreviewHasNone() {
        site.options(request -> request.withDrafts(true).withDestination(folder.resolve("preview")))
                .bakeWell();
        assertThat(folder.resolve("preview/index.html")).exists();
        assertThat(folder.resolve("preview/index.html.gz")).doesNotExist();
    }

    @Test
    void whatIsNoWayToCompressIsAMistake() {
        site.with("jbake.properties", SETTINGS, "precompressed=gz,zip").bake();
        assertThat(site.mistakes()).containsExactly("jbake.properties:3:15 bad-setting");
    }

    private void isAsBakedClean() {
        SortedMap<String, String> incremental = site.bytes();
        site.options(request -> request.withClean(true)).bakeWell();
        assertThat(site.bytes()).isEqualTo(incremental);
        site.options(request -> request);
    }

    private byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(folder.resolve("target/site").resolve(path));
    }

    private static byte[] read(InputStream input) throws IOException {
        try (input) {
            return input.readAllBytes();
        }
    }
}
