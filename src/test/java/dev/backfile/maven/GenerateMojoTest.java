package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code generate} of a project that was made for JBake's Maven plugin, with its parameters in its fields. */
class GenerateMojoTest {

    @TempDir
    private Path project;

    private final GenerateMojo mojo = new GenerateMojo();

    @BeforeEach
    void aProjectHasASite() throws IOException, ReflectiveOperationException {
        Path site = project.resolve("src/main/jbake");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org\n");
        article("bridge", "Text.");
        with("site", project.toFile());
        with("inputDirectory", site.toFile());
        with("outputDirectory", project.resolve("target/site-1").toFile());
    }

    @Test
    void theSiteGoesFromJBakesFolderToJBakes() throws Exception {
        mojo.execute();
        assertThat(project.resolve("target/site-1/bridge.html")).exists();
        assertThat(project.resolve("src/main/jbake/target")).doesNotExist();
    }

    @Test
    void theParametersOfTheGoalBakeAreThereToo() throws Exception {
        with("destination", project.resolve("public").toFile());
        mojo.execute();
        assertThat(project.resolve("public/bridge.html")).exists();
        assertThat(project.resolve("target")).doesNotExist();
    }

    @Test
    void mistakesFailTheBuildUnlessItSaysOtherwise() throws Exception {
        Files.writeString(
                project.resolve("src/main/jbake/content/wrong.md"), "---\ntitle: Wrong\ndate: never\n---\nText.\n");
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage("the site has 1 error");
        assertThat(project.resolve("target/site-1/bridge.html")).doesNotExist();

        with("failOnError", false);
        mojo.execute();
        assertThat(project.resolve("target/site-1/bridge.html")).exists();
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(
                project.resolve("src/main/jbake/content/" + name + ".md"),
                "---\ntitle: The " + name + "\ndate: 2014-10-24\n---\n" + text + "\n");
    }

    private void with(String parameter, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, parameter, value);
    }
}
