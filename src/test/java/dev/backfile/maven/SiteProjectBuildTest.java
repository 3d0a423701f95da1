package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.maven.ChildMaven.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project of the manual, whose site is the archive, built by Maven. */
@Tag("programs")
class SiteProjectBuildTest {

    private static final Path PAGE = Path.of("src/site/markdown/java-and-maven.md");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aFolderOfMarkdownAndThePomOfTheManual() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(
                project.resolve("pom.xml"),
                pom().replace("/srv/www", folder.resolve("www").toString()));
        Files.writeString(
                project.resolve("jbake.properties"), "site.host=https://example.org\nsite.title=The Harbour Review\n");
        Files.createDirectories(project.resolve("content"));
        Files.writeString(
                project.resolve("content/bell.md"), "---\ntitle: The bell\ndate: 2024-10-24\n---\nIt rang.\n");
    }

    @Test
    void itsSiteIsTheArchiveAndIsDeployed() throws Exception {
        try (ChildMaven maven = ChildMaven.in(folder)) {
            Build build = maven.build(project, "site-deploy");
            assertThat(build.status()).as(build.log()).isZero();
            assertThat(project.resolve("target/site/bell.html")).content().contains("It rang.");
            assertThat(project.resolve("target/site/index.html")).content().contains("The Harbour Review");
            assertThat(folder.resolve("www/bell.html"))
                    .hasSameTextualContentAs(project.resolve("target/site/bell.html"));

            Build begun = maven.build(
                    project,
                    "dev.backfile:backfile:0.1.0-SNAPSHOT:new",
                    "-Dbackfile.headline=A second bell",
                    "-Dbackfile.tags=bells,harbour");
            assertThat(begun.status()).as(begun.log()).isZero();
            assertThat(begun.log()).contains("a-second-bell.md");

            Build help = maven.build(project, "dev.backfile:backfile:0.1.0-SNAPSHOT:help", "-Dgoal=bake", "-Ddetail");
            assertThat(help.log()).contains("backfile:bake", "Counts warnings as errors.");
        }
    }

    /** The first project of the page. */
    private static String pom() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int first = lines.indexOf("    <project xmlns=\"http://maven.apache.org/POM/4.0.0\">");
        int last = lines.indexOf("    </project>");
        return String.join("\n", lines.subList(first, last + 1)).stripIndent();
    }
}
