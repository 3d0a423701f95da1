package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images in other sizes: made once, offered by the pages that show them, and gone with them. */
class ImageSizesTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void aSite() {
        site = Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=Sizes",
                        "image.widths=100,200,400")
                .photograph("content/2014/span.jpg", 600, 300)
                .article("2014/bridge.md", "---", "![The span](span.jpg)");
    }

    @Test
    void aPageOffersTheSizesOfAnImage() throws IOException {
        site.bakeWell();

        String set = site.page("2014/bridge.html").select("img").attr("srcset");
        assertThat(set)
                .matches("\\.\\./2014/span-100w-[0-9a-f]{8}\\.jpg 100w, \\.\\./2014/span-200w-[0-9a-f]{8}\\.jpg 200w,"
                        + " \\.\\./2014/span-400w-[0-9a-f]{8}\\.jpg 400w");
        assertThat(site.page("2014/bridge.html").select("img").attr("sizes"))
                .isEqualTo("(min-width: 42em) 40em, 100vw");
        for (String copy : copies()) {
            int width = Integer.parseInt(copy.replaceAll(".*-(\\d+)w-.*", "$1"));
            byte[] bytes = site.bytes().get(copy).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(width);
        }
    }

    @Test
    void anImageIsNeverEnlarged() {
        site.photograph("content/2014/span.jpg", 150, 90).bakeWell();

        assertThat(copies()).hasSize(1);
        assertThat(site.page("2014/bridge.html").select("img").attr("srcset"))
                .matches("\\.\\./2014/span-100w-[0-9a-f]{8}\\.jpg 100w, \\.\\./2014/span\\.jpg 150w");
    }

    @Test
    void aSettingSwitchesItOff() {
        site.bakeWell()
                .with("jbake.properties", "site.host=https://example.org", "site.title=Sizes", "image.resize=false")
                .bakeWell();

        assertThat(copies()).isEmpty();
        assertThat(site.page("2014/bridge.html").select("img[srcset]")).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void nothingIsMadeOrWrittenAgain() throws IOException {
        site.bakeWell();
        List<Path> kept = kept();
        for (Path file : kept) {
            Files.write(file, new byte[0]);
        }

        site.bakeWell();

        assertThat(site.report().written()).isZero();
        assertThat(kept()).isEqualTo(kept).allSatisfy(file -> assertThat(file).isEmptyFile());
    }

    @Test
    void whatIsGoneFromTheDestinationComesFromTheStore() throws IOException {
        site.bakeWell();
        SortedMap<String, String> whole = site.bytes();
        Files.delete(site.report().destination().resolve(copies().get(0)));

        site.bakeWell();

        assertThat(site.bytes()).isEqualTo(whole);
    }

    @Test
    void whatIsGoneFromTheStoreIsMadeAgain() throws IOException {
        site.bakeWell();
        SortedMap<String, String> whole = site.bytes();
        Files.delete(site.report().destination().resolve(copies().get(0)));
        for (Path file : kept()) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));
        }

        site.bakeWell();

        assertThat(site.bytes()).isEqualTo(whole);
    }

    @Test
    void aReplacedImageReplacesItsSizes() {
        site.bakeWell();
        List<String> before = copies();
        byte[] other = Pictures.turned(Pictures.jpeg(600, 302), 3);

        site.withBytes("content/2014/span.jpg", other).bakeWell();

        assertThat(copies()).hasSize(3).doesNotContainAnyElementsOf(before);
        assertThat(kept()).hasSize(3);
        assertThat(site.bytes()).isEqualTo(clean());
    }

    @Test
    void imagesThatNoDocumentShowsAreLeftAlone() {
        site.photograph("content/2014/unused.jpg", 600, 300)
                .photograph("assets/img/quay.jpg", 600, 300)
                .article("2014/quay.md", "---", "![The quay](../../assets/img/quay.jpg)")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/2014 unused-file");
        assertThat(copies()).hasSize(6).noneMatch(path -> path.contains("unused"));
        assertThat(kept()).as("the same content is resized once").hasSize(3);

        site.article("2014/quay.md", "---", "No more.").bake();

        assertThat(copies()).hasSize(3);
        assertThat(site.bytes()).isEqualTo(clean());
    }

    @Test
    void theSitesOwnFileOfThatNameStays() throws IOException {
        site.bakeWell();
        String copy = copies().get(0);
        site.withText("content/" + copy, "our own").bake();

        assertThat(site.mistakes()).containsExactly("content/2014 unused-file");

        assertThat(site.text(copy)).isEqualTo("our own");
        assertThat(site.page("2014/bridge.html").select("img").attr("srcset")).doesNotContain("100w");
        assertThat(site.bytes()).isEqualTo(clean());
    }

    @Test
    void anotherListOfWidthsGivesOtherSizes() {
        site.bakeWell()
                .with("jbake.properties", "site.host=https://example.org", "site.title=Sizes", "image.widths=100,300")
                .bakeWell();

        assertThat(copies()).hasSize(2);
        assertThat(kept()).hasSize(2);
        assertThat(site.bytes()).isEqualTo(clean());
    }

    @Test
    void anImageThatBreaksOffIsToldAtEveryBakeAndOfferedAsItIs() {
        byte[] whole = Pictures.jpeg(600, 300);
        site.withBytes("content/2014/span.jpg", Arrays.copyOf(whole, whole.length / 2))
                .bake();

        assertThat(site.mistakes()).containsExactly("content/2014/span.jpg bad-image");
        assertThat(site.page("2014/bridge.html").select("img[width=600]:not([srcset])"))
                .hasSize(1);

        site.bake();

        assertThat(site.mistakes()).containsExactly("content/2014/span.jpg bad-image");
    }

    @Test
    void aCleanBakeMakesEverythingAnew() throws IOException {
        site.bakeWell();
        SortedMap<String, String> whole = site.bytes();
        for (Path file : kept()) {
            byte[] spoilt = Files.readAllBytes(file);
            spoilt[spoilt.length - 1] ^= 1;
            Files.write(file, spoilt);
        }

        site.options(request -> request.withClean(true)).bakeWell();

        assertThat(site.bytes()).isEqualTo(whole);
    }

    /** What a bake leaves that remembers nothing. */
    private SortedMap<String, String> clean() {
        Site fresh = Site.empty(folder);
        fresh.options(request -> request.withDestination(folder.resolve("fresh")))
                .bake();
        return fresh.bytes();
    }

    private List<String> copies() {
        return site.files().stream()
                .filter(path -> path.matches(".*-\\d+w-[0-9a-f]{8}\\.jpg"))
                .toList();
    }

    private List<Path> kept() {
        try (Stream<Path> files = Files.walk(folder.resolve(".backfile"))) {
            return files.filter(file -> file.toString().contains(".images/"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
