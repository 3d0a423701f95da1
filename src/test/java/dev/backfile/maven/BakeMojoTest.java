package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goal {@code bake} as Maven calls it: with its parameters in its fields. */
class BakeMojoTest {

    @TempDir
    private Path site;

    private final BakeMojo mojo = new BakeMojo();

    @BeforeEach
    void aSiteHasAnArticle() throws IOException, ReflectiveOperationException {
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org\n");
        Files.createDirectories(site.resolve("content"));
        article("Text.");
        with("site", site.toFile());
    }

    @Test
    void aSiteIsBaked() throws Exception {
        mojo.execute();
        assertThat(site.resolve("target/site/bridge.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2014-13-01", "", "2014-10-24T09:30:00", "+999999999-01-01", "2014-10-24t09:30:00z"
            })
    void aMomentThatIsNoneFailsInASentence(String asOf) throws ReflectiveOperationException {
        with("asOf", asOf);
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessage("the parameter asOf needs a date or an instant, not '" + asOf
                        + "': write 2014-10-24, 2014-10-24T09:30:00Z or 2014-10-24T09:30:00+02:00");
    }

    @Test
    void anImpossibleNumberOfThreadsFailsInASentence() throws ReflectiveOperationException {
        with("threads", -2);
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage("the parameter threads needs a number from 1 to 1000, or 0 for as many as there are"
                        + " processors, not -2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "destination", "baseline"})
    void aPathToWhatItIsNotFailsTheBuild(String parameter) throws ReflectiveOperationException {
        File other = parameter.equals("baseline")
                ? site.toFile()
                : site.resolve("jbake.properties").toFile();
        with(parameter, other);
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage("the site has 1 error");
    }

    @Test
    void aBaselineIsWrittenAndThenOnlyNewMistakesFail() throws Exception {
        article("See [[nowhere]].");
        File list = site.resolve("old.txt").toFile();
        with("baseline", list);
        with("writeBaseline", true);
        mojo.execute();
        assertThat(list).content().contains("[broken-link]");
        with("writeBaseline", false);
        with("strict", true);
        mojo.execute();
        article("See [[nowhere]] and [[somewhere]].");
        assertThatThrownBy(mojo::execute).hasMessage("the site has 1 error");
    }

    private void article(String text) throws IOException {
        Files.writeString(
                site.resolve("content/bridge.md"), "---\ntitle: The bridge\ndate: 2014-10-24\n---\n" + text + "\n");
    }

    private void with(String parameter, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, parameter, value);
    }
}
