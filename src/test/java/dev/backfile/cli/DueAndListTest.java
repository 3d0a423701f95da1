package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueAndListTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSite() {
        Site.in(folder)
                .with("jbake.properties", "site.host=https://example.org")
                .with("content/a.md", "---", "title: Ebb", "date: 2014-10-24", "tags: river", "---", "One.")
                .with(
                        "content/longer-name.md",
                        "---",
                        "title: Flood",
                        "status: draft",
                        "date: 2014-10-25",
                        "---",
                        "Two.")
                .with("content/c.md", "---", "title: Spring", "date: 2030-05-01", "---", "Three.");
    }

    @Test
    void whatIsHeldBackIsToldWithTheMomentOfTheNextBake() {
        assertThat(run("due", folder.toString(), "--as-of", "2030-04-30T22:30:00Z"))
                .isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("""
                Drafts
                  content/longer-name.md  Flood
                Due
                  2030-05-01  published  c.md  Spring
                The next bake is needed at 2030-05-01T00:00:00Z, in 90 minutes.
                """);
    }

    @Test
    void whereNothingIsDueNoBakeIsNeeded() {
        run("due", folder.toString(), "--as-of", "2031-01-01");
        assertThat(out.toString())
                .endsWith("No bake is needed until somebody edits the site." + System.lineSeparator());
    }

    @Test
    void articlesAreListedInColumns() {
        assertThat(run("list", "articles", folder.toString(), "--as-of", "2020-01-01"))
                .isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("""
                2030-05-01  scheduled  content/c.md            Spring
                2014-10-25  draft      content/longer-name.md  Flood
                2014-10-24             content/a.md            Ebb
                """);
    }

    @Test
    void termsAreListedWithTheirSpan() {
        run("list", "tags", folder.toString());
        assertThat(out.toString()).isEqualToIgnoringNewLines("1  2014-10-24  2014-10-24  river\n");
    }

    @Test
    void whatASiteHasNotIsWrongUse() {
        assertThat(run("list", "tag", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "backfile: there is no 'tag' in this site; it has articles, documents, tags; did you mean 'tags'?");
    }

    @Test
    void mistakesOfTheSettingsAreTold() {
        assertThat(run("list", "articles", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no such folder");
        assertThat(run("due", folder.toString(), "--set", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("--set needs KEY=VALUE");
    }

    @Test
    void errorsOfTheSiteAreCountedAndTheRestIsTold() {
        Site.in(folder).with("content/x.md", "---", "title: X", "date: 2014-01-01", "---", "[[nowhere]]");
        assertThat(run("list", "articles", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Ebb", "X");
        assertThat(err.toString()).startsWith("The site has 1 error, so this may not be all");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
        return Main.run(arguments, terminal, (request, progress) -> {
            throw new AssertionError("nothing is baked");
        });
    }
}
