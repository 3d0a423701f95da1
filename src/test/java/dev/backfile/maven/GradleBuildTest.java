package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.publish.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project of the manual that Gradle builds, with a local Maven repository in which Backfile is installed. */
@Tag("hosts")
class GradleBuildTest {

    private static final Path PAGE = Path.of("src/site/markdown/java-and-maven.md");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aFolderOfMarkdownAndTheBuildFileOfTheManual() throws IOException {
        Programs.need("gradle");
        project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("build.gradle"), buildFile());
        Files.writeString(project.resolve("jbake.properties"), "site.host=https://example.org\n");
        Files.createDirectories(project.resolve("content"));
    }

    @Test
    void itsTaskBakesTheSite() throws IOException, InterruptedException {
        article("2024-10-24");
        assertThat(gradle()).as(said()).isZero();
        assertThat(project.resolve("target/site/bell.html")).content().contains("It rang.");
    }

    @Test
    void aMistakeFailsTheBuildAndIsTold() throws IOException, InterruptedException {
        article("some day");
        assertThat(gradle()).isEqualTo(1);
        assertThat(said()).contains("content/bell.md:3:7: ", "The site was not baked.");
        assertThat(project.resolve("target/site/bell.html")).doesNotExist();
    }

    private int gradle() throws IOException, InterruptedException {
        try (ChildMaven maven = ChildMaven.in(folder)) {
            ProcessBuilder builder = new ProcessBuilder(
                            Programs.need("gradle"),
                            "--offline",
                            "--no-daemon",
                            "--quiet",
                            "-Dmaven.repo.local=" + maven.repository(),
                            "bake")
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile());
            builder.environment()
                    .put("GRADLE_USER_HOME", folder.resolve("gradle").toString());
            builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1");
            Process process = builder.start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private void article(String date) throws IOException {
        Files.writeString(
                project.resolve("content/bell.md"), "---\ntitle: The bell\ndate: " + date + "\n---\nIt rang.\n");
    }

    /** The block under the heading. */
    private static String buildFile() throws IOException {
        List<String> lines = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## Bake with Gradle"))
                .dropWhile(line -> !line.startsWith("    "))
                .takeWhile(line -> line.startsWith("    ") || line.isEmpty())
                .toList();
        return String.join("\n", lines).stripIndent();
    }
}
