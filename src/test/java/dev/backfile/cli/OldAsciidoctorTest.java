package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An AsciidoctorJ of an old version, in which methods are missing, on the class path in the place of the one meant. */
@Tag("programs")
class OldAsciidoctorTest {

    /** A class of AsciidoctorJ's as it was before it had what is called today. */
    private static final String OLD = "package org.asciidoctor;\npublic class Options {}\n";

    @TempDir
    private Path folder;

    @Test
    void isNamedInOneSentenceHoweverManyDocumentsNeedIt() throws Exception {
        file("old/Options.java", OLD);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                folder.resolve("old/Options.java").toString(),
                                "-d",
                                folder.resolve("old").toString()))
                .isZero();
        file("site/jbake.properties", "site.host=https://example.org\n");
        for (int number = 1; number <= 6; number++) {
            file("site/content/" + number + ".adoc", "= Article\n:date: 2014-10-24\n\nText.\n");
        }

        Process bake = bake(folder.resolve("old"));
        String said = new String(bake.getInputStream().readAllBytes());

        assertThat(bake.waitFor()).as(said).isEqualTo(1);
        assertThat(said.lines().filter(line -> line.contains("error")))
                .first()
                .asString()
                .endsWith(
                        "6 documents are AsciiDoc, and none of them is there, since AsciidoctorJ is one of an old version"
                                + " [asciidoc-missing]");
        assertThat(said).contains("org.asciidoctor:asciidoctorj (2.5 or later)").doesNotContain("\tat ");
    }

    private Process bake(Path before) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        before + File.pathSeparator + System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "bake",
                        folder.resolve("site").toString()))
                .redirectErrorStream(true)
                .start();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
