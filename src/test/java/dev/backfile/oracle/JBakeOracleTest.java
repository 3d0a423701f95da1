package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.oracle.Difference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A site as stock JBake bakes it and as Backfile does; and that this comparison can be believed. */
@Tag("programs")
class JBakeOracleTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void bakeTheUsualSiteWithJBake() throws Exception {
        bakeWithJBake(SiteVariant.USUAL);
    }

    @Test
    void theUsualJBakeSiteBakesAsStockJBakeBakesItSaveForTheFaultsThatWeDoNotRepeat() throws IOException {
        assertBakedAlike(SiteVariant.USUAL);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "USUAL")
    void soItDoesUnderOtherSettings(SiteVariant variant) throws Exception {
        bakeWithJBake(variant);
        assertBakedAlike(variant);
    }

    @Test
    void twoBakesByStockJBakeAreEqual() throws Exception {
        StockJBake.bake(site(SiteVariant.USUAL), folder.resolve("second"));

        assertThat(Folders.files(byJBake(SiteVariant.USUAL))).hasSizeGreaterThan(30);
        assertThat(OutputComparison.compare(byJBake(SiteVariant.USUAL), folder.resolve("second")))
                .isEmpty();
    }

    @Test
    void whatIsChangedInABakeIsFound() throws Exception {
        Path changed = folder.resolve("changed");
        Folders.copy(byJBake(SiteVariant.USUAL), changed);
        Files.delete(changed.resolve("2/index.html"));
        Files.writeString(changed.resolve("3/extra.html"), "new");
        replace(changed.resolve("archive.html"), "The torn sleeve", "The mended sleeve");
        replace(changed.resolve("blog/2014/the-flood.html"), "rel=\"prev\"", "rel=\"previous\"");
        replace(changed.resolve("feed.xml"), "<category term=\"machines\"/>", "");
        replace(changed.resolve("css/site.css"), "serif", "sans-serif");

        assertThat(OutputComparison.compare(byJBake(SiteVariant.USUAL), changed))
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

    private static void bakeWithJBake(SiteVariant variant) throws IOException, InterruptedException {
        variant.layOut(site(variant));
        StockJBake.bake(site(variant), byJBake(variant));
    }

    private static void assertBakedAlike(SiteVariant variant) throws IOException {
        Path own = folder.resolve(variant.name()).resolve("backfile");
        BakeReport report = new Backfile()
                .bake(BakeRequest.of(site(variant)).withDestination(own).withAsOf(Instant.now()));
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        List<Difference> differences = OutputComparison.compare(byJBake(variant), own, AllowedDifferences.OTHER_NAMES);

        assertThat(AllowedDifferences.complaints(AllowedDifferences.ALL, variant, differences))
                .as("differences from stock JBake under the settings %s", variant)
                .isEmpty();
    }

    private static Path site(SiteVariant variant) {
        return folder.resolve(variant.name()).resolve("site");
    }

    private static Path byJBake(SiteVariant variant) {
        return folder.resolve(variant.name()).resolve("jbake");
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }
}
