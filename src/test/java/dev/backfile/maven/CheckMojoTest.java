package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goal {@code check} as Maven calls it: with its parameters in its fields. */
class CheckMojoTest {

    @TempDir
    private Path folder;

    private final CheckMojo mojo = new CheckMojo();
    private final List<String> logged = new ArrayList<>();
    private Site site;

    @BeforeEach
    void aSiteWithAWarning() throws ReflectiveOperationException {
        site = Site.in(folder).article("bridges.md", "---", "See [nothing](/nowhere/).");
        with("site", folder.toFile());
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add("info " + line);
            }

            @Override
            public void warn(CharSequence line) {
                logged.add("warning " + line);
            }

            @Override
            public void error(CharSequence line) {
                logged.add("error " + line);
            }
        });
    }

    @Test
    void warningsAreLoggedAndErrorsFailTheBuild() throws Exception {
        mojo.execute();
        assertThat(logged)
                .anyMatch(line -> line.matches("warning content/bridges.md:5:.*unknown-url].*"))
                .anyMatch(line -> line.matches("info Checked 1 article and .*: 0 errors and 1 warning."));
        assertThat(folder.resolve("target")).doesNotExist();
        with("strict", true);
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage("the site has 1 error");
    }

    @Test
    void whatLeavesNoDoubtIsShownAndPutRight() throws Exception {
        site.article("c.md", "---", "See [it](bridgess.md).");
        with("fix", true);
        with("dryRun", true);
        assertThatThrownBy(mojo::execute).hasMessage("the site has 1 error");
        assertThat(logged).contains("info +See [it](bridges.md).");
        with("dryRun", false);
        mojo.execute();
        assertThat(logged).contains("info Wrote 1 file.");
    }

    @Test
    void otherFormatsGoIntoAFile() throws Exception {
        Path file = folder.resolve("out/check.json");
        with("format", "json");
        with("outputFile", file.toFile());
        mojo.execute();
        assertThat(new ObjectMapper().readTree(file.toFile()).path("warnings").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatIsSkippedIsNotChecked() throws Exception {
        with("skip", true);
        mojo.execute();
        assertThat(logged).containsExactly("info Checking is skipped.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format | jsn       | the parameter format needs text, json, github or sarif, not 'jsn'",
                "asOf   | yesterday | the parameter asOf needs a date or an instant, not 'yesterday'",
                "since  | HEAD      | the parameter since cannot be followed: the site is in no repository of Git",
            })
    void aParameterThatCannotBeFailsInASentence(String parameter, String value, String message) throws Exception {
        with(parameter, value);
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(message);
    }

    private void with(String parameter, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, parameter, value);
    }
}
