package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.NewSiteRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a job of continuous integration does, as {@code init} writes it: a fresh clone, whose time stamps are all new, the
 * ledger and the destination from a cache, a bake.
 */
class FreshCloneTest {

    private static final String EDITED = "content/2014/harbour.md";

    @TempDir
    private Path folder;

    private Path first;

    @BeforeEach
    void theFirstRun() {
        first = folder.resolve("first");
        Site.in(first)
                .article("2014/bridge.md", "tags: [bridges]", "---", "The bridge.")
                .article("2014/harbour.md", "tags: [harbour]", "---", "The harbour.")
                .with("assets/notes.txt", "Notes.");
        assertThat(bake(first).rendered()).isPositive();
    }

    @Test
    void nothingIsRenderedWhereNothingChanged() throws IOException {
        Path clone = clone("second");
        restore(clone, ".backfile", "public");

        BakeReport report = bake(clone);

        assertThat(report.details().rendered()).isEmpty();
        assertThat(report.written()).isZero();
        assertThat(Site.bytes(clone.resolve("public"))).isEqualTo(Site.bytes(first.resolve("public")));
    }

    @Test
    void afterAnEditOnlyWhatItReachesIsRendered() throws IOException {
        Path clone = clone("second");
        restore(clone, ".backfile", "public");
        for (Path each : List.of(clone, first)) {
            Files.writeString(each.resolve(EDITED), Files.readString(each.resolve(EDITED)) + "And its bells.\n");
        }

        List<String> rendered = paths(bake(clone));

        assertThat(rendered).contains("2014/harbour.html").doesNotContain("404.html");
        assertThat(rendered).isEqualTo(paths(bake(first)));
        assertThat(Site.bytes(clone.resolve("public"))).isEqualTo(Site.bytes(first.resolve("public")));
    }

    @Test
    void withoutTheCacheEverythingIsBakedAndTheBytesAreTheSame() throws IOException {
        Path clone = clone("second");
        assertThat(paths(bake(clone))).contains("2014/bridge.html", "2014/harbour.html");
        assertThat(Site.bytes(clone.resolve("public"))).isEqualTo(Site.bytes(first.resolve("public")));
    }

    @Test
    void theWorkflowOfANewSiteKeepsBothAndTakesTheNewest() throws IOException {
        Path site = folder.resolve("new");
        new Backfile().begin(new NewSiteRequest(site, "The Test", NewSiteRequest.HOST));
        assertThat(Files.readString(site.resolve(".github/workflows/publish.yml")))
                .contains("            .backfile\n            public\n", "restore-keys: backfile-", "github.run_id")
                .contains("bake --destination public");
    }

    private Path clone(String name) throws IOException {
        Path clone = folder.resolve(name);
        for (String part : List.of("content", "assets", "jbake.properties")) {
            copy(first.resolve(part), clone.resolve(part), 3600);
        }
        return clone;
    }

    private void restore(Path clone, String... parts) throws IOException {
        for (String part : parts) {
            copy(first.resolve(part), clone.resolve(part), 7200);
        }
    }

    private static void copy(Path from, Path to, int later) throws IOException {
        Instant other = Instant.now().minusSeconds(later);
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    Files.setLastModifiedTime(copy, FileTime.from(other));
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static BakeReport bake(Path site) {
        BakeReport report = new Backfile()
                .bake(BakeRequest.of(site)
                        .withAsOf("2020-01-01")
                        .withThreads(2)
                        .withDestination(site.resolve("public")));
        assertThat(report.diagnostics()).isEmpty();
        return report;
    }

    private static List<String> paths(BakeReport report) {
        return report.details().rendered().stream()
                .map(page -> page.path())
                .sorted()
                .toList();
    }
}
