package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.SettingHelp;
import dev.backfile.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aSettingIsShownWithWhatMayBeWrittenAndItsDefaults() {
        assertThat(run("settings", "headings.shift")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("""
                Say how sources are read
                  headings.shift
                      by how many levels the headings of a text go down; auto: by one where it has one of the first level
                      auto or a number from 0 to 5; by default auto, in a JBake site 0
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "permalink.post, permalink.<type>",
        "check.missing-alt, check.<code>",
        "taxonomy.tags.commas, taxonomy.<plural>.commas",
        "publish.live.kind, publish.<name>.kind",
        "status.In review, status.<word>",
        "check.baseline, check.baseline"
    })
    void aKeyFromASiteShowsTheSettingThatItIsOneOf(String written, String key) {
        assertThat(run("settings", written)).isZero();
        assertThat(out.toString().lines().map(String::strip)).contains(key);
        assertThat(out.toString().lines()).hasSize(4);
    }

    @Test
    void theBeginningOfKeysShowsAllThatBeginSo() {
        run("settings", "metadata.");
        assertThat(out.toString())
                .contains("  metadata.highwire", "  metadata.dublincore")
                .doesNotContain("site.");
    }

    @Test
    void withoutAKeyAllAreListed() {
        run("settings");
        assertThat(out.toString().lines().map(String::strip))
                .containsAll(Backfile.settings().stream().map(SettingHelp::key).toList());
        assertThat(out.toString()).doesNotContain("](").doesNotContain("`");
    }

    @Test
    void aMisspeltKeyIsWrongUse() {
        assertThat(run("settings", "site.titel")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("backfile: no setting is called 'site.titel'; did you mean 'site.title'?");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
        return Main.run(arguments, terminal, (request, progress) -> {
            throw new AssertionError("nothing is baked");
        });
    }
}
