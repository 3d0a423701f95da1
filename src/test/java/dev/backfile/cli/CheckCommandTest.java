package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backfile.build.Site;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backfile check}. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSiteWithAWarning() {
        Site.in(folder).article("a, b.md", "---", "See [nothing](/100%25/).").article("bridges.md", "---", "Here.");
    }

    @Test
    void warningsAloneAreNoFailureUnlessStrict() {
        assertThat(check()).isZero();
        assertThat(out.toString()).contains("Checked 2 articles and ").contains(": 0 errors and 1 warning.");
        assertThat(err.toString()).contains("content/a, b.md:5:15: warning: this site has nothing at '/100%25/'");
        assertThat(check("--strict")).isEqualTo(1);
    }

    @Test
    void aProgramReadsTheMistakes() throws IOException {
        assertThat(check("--format", "json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("warnings").asInt()).isEqualTo(1);
        assertThat(json.at("/mistakes/0/code").asText()).isEqualTo("unknown-url");
        assertThat(json.at("/mistakes/0/line").asInt()).isEqualTo(5);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWorkflowShowsTheMistakesBesideTheLines() {
        check("--format", "github");
        assertThat(out.toString())
                .startsWith("::warning file=content/a%2C b.md,line=5,col=15,title=unknown-url::this site has nothing at"
                        + " '/100%2525/'");
    }

    @Test
    void hostsOfCodeReadSarif() throws IOException {
        check("--format", "sarif");
        JsonNode run = new ObjectMapper().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/tool/driver/rules/0/id").asText()).isEqualTo("unknown-url");
        assertThat(run.at("/results/0/level").asText()).isEqualTo("warning");
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("content/a,%20b.md");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(15);
    }

    @Test
    void hostsOfCodeFindTheFilesFromTheRepositoryThatTheSiteLiesIn() throws IOException {
        Path above = folder.resolve("repository");
        Files.createDirectories(above.resolve(".git"));
        Path site = above.resolve("docs/my site");
        Site.in(site).article("Größe.md", "---", "See [nothing](/nowhere/).");
        run(site, "--format", "github");
        assertThat(out.toString()).startsWith("::warning file=docs/my site/content/Größe.md,line=5,");
        run(site, "--format", "sarif");
        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("docs/my%20site/content/Gr%C3%B6%C3%9Fe.md");
        run(site, "--format", "json");
        assertThat(out.toString()).contains("\"content/Größe.md\"");
    }

    @Test
    void whatCanBePutRightIsCountedThenShownThenWritten() {
        Site site = Site.in(folder).article("c.md", "---", "See [it](bridgess.md).");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).contains("In 1 file mistakes can be put right without a doubt");

        check("--fix", "--dry-run");
        assertThat(out.toString()).contains("+See [it](bridges.md).").contains("Nothing was written");
        assertThat(Site.read(site.folder().resolve("content/c.md"))).contains("bridgess");

        check("--fix");
        assertThat(out.toString()).contains("Wrote 1 file.");
        assertThat(check()).isZero();
    }

    @Test
    void whatIsLeftAfterARepairIsTold() {
        Site.in(folder).article("c.md", "---", "See [it](bridgess.md).");
        assertThat(check("--fix")).isZero();
        assertThat(out.toString()).contains("+See [it](bridges.md).", "0 errors and 1 warning", "Wrote 1 file.");
    }

    @Test
    void programsReadRepairsToo() throws IOException {
        Site.in(folder).article("c.md", "---", "See [it](bridgess.md).");
        check("--format", "json", "--fix", "--dry-run");
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("fixed").asBoolean()).isFalse();
        assertThat(json.at("/edits/0/file").asText()).isEqualTo("content/c.md");
        assertThat(json.at("/edits/0/difference").asText()).contains("+See [it](bridges.md).");
        check("--format", "sarif", "--fix");
        assertThat(new ObjectMapper().readTree(out.toString()).at("/runs/0/results"))
                .hasSize(1);
        assertThat(err.toString()).contains("+See [it](bridges.md).", "Wrote 1 file.");
    }

    @Test
    void aSiteInWhichNothingCanBeWrittenIsCheckedElsewhere() {
        Site site = Site.in(folder).with(".backfile", "no folder can be made here");
        assertThat(check()).isZero();
        assertThat(out.toString()).contains("Checked 2 articles and ");
        assertThat(err.toString()).contains("Nothing can be written in .backfile/check");
        assertThat(site.folder().resolve(".backfile")).isRegularFile();
    }

    @Test
    void aReadOnlyFileIsNotPutRight() throws IOException {
        Path file = Site.in(folder)
                .article("c.md", "---", "See [it](bridgess.md).")
                .folder()
                .resolve("content/c.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(file), "the superuser writes everywhere");
        assertThat(check("--fix")).isEqualTo(1);
        assertThat(err.toString())
                .contains("content/c.md: error: this file cannot be put right (you may not write there)");
        assertThat(Site.read(file)).contains("bridgess");
    }

    @Test
    void whatCannotBeFollowedIsWrongUse() {
        assertThat(check("--dry-run")).isEqualTo(2);
        assertThat(check("--since", "HEAD")).isEqualTo(2);
        assertThat(err.toString()).contains("the site is in no repository of Git");
    }

    private int check(String... options) {
        return run(folder, options);
    }

    private int run(Path site, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", site.toString(), "--as-of", "2020-01-01"));
        arguments.addAll(List.of(options));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                arguments.toArray(String[]::new),
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false),
                (request, progress) -> {
                    throw new AssertionError("nothing is baked for readers");
                });
    }
}
