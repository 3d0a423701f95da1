package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("programs")
class JBakeOracleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aJBakeSiteBakesAsStockJBakeBakesItSaveForTheFaultsThatWeDoNotRepeat(SiteVariant variant) throws Exception {
        Path site = folder.resolve("site");
        variant.layOut(site);
        StockJBake.bake(site, folder.resolve("jbake"));
        bakeWithBackfile(site, folder.resolve("backfile"));

        List<Difference> differences = OutputComparison.compare(
                folder.resolve("jbake"), folder.resolve("backfile"), AllowedDifferences.OTHER_NAMES);

        assertThat(AllowedDifferences.complaints(AllowedDifferences.ALL, variant, differences))
                .as("differences from stock JBake under the settings %s", variant)
                .isEmpty();
    }

    private static void bakeWithBackfile(Path site, Path destination) {
        BakeReport report = new Backfile()
                .bake(BakeRequest.of(site).withDestination(destination).withAsOf(Instant.now()));
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    }
}
