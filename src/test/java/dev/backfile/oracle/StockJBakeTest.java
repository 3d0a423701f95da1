package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.oracle.Difference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("programs")
class StockJBakeTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void bakeOnce() throws Exception {
        SiteVariant.USUAL.layOut(folder.resolve("site"));
        StockJBake.bake(folder.resolve("site"), folder.resolve("first"));
    }

    @Test
    void twoBakesOfOneSiteAreEqual() throws Exception {
        StockJBake.bake(folder.resolve("site"), folder.resolve("second"));

        assertThat(Folders.files(folder.resolve("first"))).hasSizeGreaterThan(30);
        assertThat(OutputComparison.compare(folder.resolve("first"), folder.resolve("second")))
                .isEmpty();
    }

    @Test
    void whatIsChangedInABakeIsFound() throws Exception {
        Path changed = folder.resolve("changed");
        Folders.copy(folder.resolve("first"), changed);
        Files.delete(changed.resolve("2/index.html"));
        Files.writeString(changed.resolve("3/extra.html"), "new");
        replace(changed.resolve("archive.html"), "The torn sleeve", "The mended sleeve");
        replace(changed.resolve("blog/2014/the-flood.html"), "rel=\"prev\"", "rel=\"previous\"");
        replace(changed.resolve("feed.xml"), "<category term=\"machines\"/>", "");
        replace(changed.resolve("css/site.css"), "serif", "sans-serif");

        assertThat(OutputComparison.compare(folder.resolve("first"), changed))
                .extracting(Difference::file, Difference::kind)
                .containsExactly(
                        tuple("2/index.html", Kind.FILE_MISSING),
                        tuple("archive.html", Kind.TEXT),
                        tuple("blog/2014/the-flood.html", Kind.ATTRIBUTE),
                        tuple("css/site.css", Kind.BYTES),
                        tuple("feed.xml", Kind.NODE_MISSING),
                        tuple("feed.xml", Kind.NODE_MISSING),
                        tuple("3/extra.html", Kind.FILE_TOO_MANY));
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }
}
