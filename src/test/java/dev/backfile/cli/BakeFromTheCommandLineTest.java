package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeFromTheCommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path site;

    @BeforeEach
    void aSiteHasAnArticle() throws IOException {
        write("jbake.properties", "site.host=https://example.org\n");
        article("bridge.md", "The *span* stands.");
    }

    @Test
    void aBakedSiteLiesInItsDestination() {
        assertThat(bake()).isZero();
        assertThat(site.resolve("target/site/bridge.html")).content().contains("<em>span</em>");
        assertThat(out.toString()).startsWith("Baked 1 article (").endsWith(": " + site.resolve("target/site") + "\n");
    }

    @Test
    void theDestinationCanBeNamed() {
        assertThat(bake("--destination", site.resolve("elsewhere").toString())).isZero();
        assertThat(site.resolve("elsewhere/bridge.html")).exists();
        assertThat(site.resolve("target")).doesNotExist();
    }

    @Test
    void aMistakeLeavesTheSiteAsItWas() throws IOException {
        bake();
        article("second.md", "See [[brigde]].");
        assertThat(bake()).isEqualTo(1);
        assertThat(site.resolve("target/site/second.html")).doesNotExist();
        assertThat(err.toString()).contains("content/second.md:5:", "error", "[broken-link]", "did you mean 'bridge'?");
        assertThat(out.toString()).endsWith("Not baked, and the site is as it was: 1 error.\n");
    }

    @Test
    void keepingGoingPublishesWithoutTheMistake() throws IOException {
        article("second.md", "See [[brigde]].");
        assertThat(bake("--keep-going")).isEqualTo(1);
        assertThat(site.resolve("target/site/second.html")).content().contains("See ");
    }

    @Test
    void strictnessMakesErrorsOfWarnings() throws IOException {
        write("jbake.properties", "");
        assertThat(bake("--strict")).isEqualTo(1);
        assertThat(err.toString()).contains("error: site.host is not set");
    }

    @Test
    void theMomentDecidesWhatIsHeldBack() {
        assertThat(bake("--as-of", "2014-10-23")).isZero();
        assertThat(site.resolve("target/site/bridge.html")).doesNotExist();
        assertThat(bake("--as-of", "2014-10-24T00:00:00Z")).isZero();
        assertThat(site.resolve("target/site/bridge.html")).exists();
    }

    @Test
    void theReportTheListOfChangesAndTheTimesTellWhatWasDone() throws IOException {
        bake();
        article("bridge.md", "The *span* fell.");
        Path report = site.resolve("out/report.json");
        Path changes = site.resolve("out/changes.txt");
        assertThat(bake("--report", report.toString(), "--changes", changes.toString(), "--profile"))
                .isZero();

        assertThat(report).content().contains("{\"path\": \"bridge.html\", \"reason\": \"source\"}");
        assertThat(changes).content().containsPattern("(?m)^changed [0-9a-f]{64} bridge\\.html$");
        assertThat(out.toString()).contains("template, slowest page", "post.ftlh, bridge.html");
    }

    @Test
    void aReportThatCannotBeWrittenIsWrongUse() {
        Path below = site.resolve("jbake.properties/report.json");
        assertThat(bake("--report", below.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--report cannot write " + below);
    }

    @Test
    void aFolderWithoutASiteIsAMistakeWithAWayOut(@TempDir Path empty) {
        site = empty;
        assertThat(bake()).isEqualTo(1);
        assertThat(err.toString()).contains("there is no site in this folder", "hint: ", "[no-site]");
    }

    private int bake(String... options) {
        List<String> arguments = new ArrayList<>(List.of("bake", site.toString()));
        arguments.addAll(List.of(options));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
        return Main.run(
                arguments.toArray(String[]::new),
                terminal,
                (request, progress) -> new Backfile(progress).bake(request));
    }

    private void article(String name, String text) throws IOException {
        write("content/" + name, "---\ntitle: " + name + "\ndate: 2014-10-24\n---\n" + text + "\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
