package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code seed} of a project that was made for JBake's Maven plugin. */
class SeedMojoTest {

    @TempDir
    private Path project;

    private final SeedMojo mojo = new SeedMojo();

    @BeforeEach
    void theSiteBelongsWhereJBakePutsIt() throws ReflectiveOperationException {
        with("outputDirectory", project.resolve("src/main/jbake").toFile());
        with("name", "Harbour Review");
    }

    @Test
    void aSiteBeginsWhereNoneIs() throws Exception {
        mojo.execute();
        assertThat(project.resolve("src/main/jbake/jbake.properties")).content().contains("Harbour Review");
    }

    @Test
    void aFolderThatIsThereIsLeftAloneUnlessForceIsAskedFor() throws Exception {
        Path own = Files.createDirectories(project.resolve("src/main/jbake")).resolve("notes.txt");
        Files.writeString(own, "mine");
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessageEndingWith("is there already: -Djbake.force=true adds what is missing to it");
        assertThat(project.resolve("src/main/jbake/jbake.properties")).doesNotExist();

        with("force", true);
        mojo.execute();
        assertThat(project.resolve("src/main/jbake/jbake.properties")).exists();
        assertThat(own).hasContent("mine");
    }

    private void with(String parameter, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, parameter, value);
    }
}
