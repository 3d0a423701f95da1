package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.maven.ChildMaven.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that was made for JBake's Maven plugin, and in whose POM three lines were changed, built by Maven. */
@Tag("programs")
class JBakeProjectBuildTest {

    private static final String DECLARED_FOR_JBAKE = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>harbour-site</artifactId>
              <version>1.2</version>
              <packaging>pom</packaging>
              <properties>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <docs.url>https://docs.example</docs.url>
              </properties>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.jbake</groupId>
                    <artifactId>jbake-maven-plugin</artifactId>
                    <version>2.7.0</version>
                    <executions>
                      <execution>
                        <id>default-generate</id>
                        <phase>generate-resources</phase>
                        <goals>
                          <goal>generate</goal>
                        </goals>
                      </execution>
                    </executions>
                    <configuration>
                      <outputDirectory>${project.build.directory}/website</outputDirectory>
                      <failOnError>true</failOnError>
                      <isClearCache>true</isClearCache>
                      <port>8820</port>
                      <listenAddress>0.0.0.0</listenAddress>
                      <clearCache>true</clearCache>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aProjectHasASite() throws IOException {
        project = folder.resolve("project");
        file(
                "src/main/jbake/jbake.properties",
                "site.host=https://example.org\nrender.index=false\nrender.archive=false\n"
                        + "render.feed=false\nrender.sitemap=false\n");
        file("src/main/jbake/templates/post.ftl", "<p>${content.title}, ${config.docs_url}</p>");
        file(
                "src/main/jbake/content/bridge.html",
                "title=The bridge\ndate=2014-10-24\ntype=post\nstatus=published\n~~~~~~\n<p>Words.</p>\n");
        file(
                "pom.xml",
                DECLARED_FOR_JBAKE
                        .replace("<groupId>org.jbake</groupId>", "<groupId>dev.backfile</groupId>")
                        .replace("<artifactId>jbake-maven-plugin</artifactId>", "<artifactId>backfile</artifactId>")
                        .replace("<version>2.7.0</version>", "<version>0.1.0-SNAPSHOT</version>"));
    }

    @Test
    void theGoalGenerateBakesAsTheProjectSaysAndNamesWhatItDoesNotKnow() throws Exception {
        Build build;
        try (ChildMaven maven = ChildMaven.in(folder)) {
            build = maven.build(project, "generate-resources");
        }

        assertThat(build.status()).as(build.log()).isZero();
        assertThat(project.resolve("target/website/bridge.html")).hasContent("<p>The bridge, https://docs.example</p>");
        assertThat(build.log())
                .contains("The goal generate is JBake's; today it is bake")
                .contains("The parameter clearCache has no effect")
                .contains("Baked 1 ")
                .doesNotContain("The parameter port")
                .doesNotContain("The parameter listenAddress");
    }

    private void file(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
