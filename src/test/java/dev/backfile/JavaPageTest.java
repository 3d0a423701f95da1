package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the manual, compiled and run as its reader does it. */
class JavaPageTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theProgramCompiles() throws IOException {
        String program = program(Files.readAllLines(Path.of("src/site/markdown/java-and-maven.md")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", folder.toString());

        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(source(program)))
                .call();

        assertThat(compiled).as(messages.toString()).isTrue();
    }

    @Test
    void theProgramBakesAndEndsWell() throws IOException, InterruptedException {
        article("title: The bridge\ndate: 2014-10-24\n");

        assertThat(run()).isZero();
        assertThat(said()).containsPattern("\\d+ pages, \\d+ files written");
        assertThat(folder.resolve("public/bridge.html")).exists();
    }

    @Test
    void theProgramTellsMistakesAndEndsWithAnotherStatus() throws IOException, InterruptedException {
        article("title: The bridge\ndate: some day\n");

        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("content/bridge.md:3:7: ");
        assertThat(folder.resolve("public/bridge.html")).doesNotExist();
    }

    private void article(String fields) throws IOException {
        Path content = Files.createDirectories(folder.resolve("harbour-review/content"));
        Files.writeString(folder.resolve("harbour-review/jbake.properties"), "site.host=https://example.org\n");
        Files.writeString(content.resolve("bridge.md"), "---\n" + fields + "---\nText.\n");
    }

    private int run() throws IOException, InterruptedException {
        String classPath = folder + File.pathSeparator + absolute(System.getProperty("java.class.path"));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        classPath,
                        "BakeTheReview")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return program.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                Stream.of(classPath.split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    /** From the first import to the brace that closes the class. */
    private static String program(List<String> page) {
        List<String> lines = page.stream()
                .dropWhile(line -> !line.startsWith("    import "))
                .takeWhile(line -> !line.equals("    }"))
                .toList();
        return String.join("\n", lines).stripIndent() + "\n}\n";
    }

    private static JavaFileObject source(String program) {
        return new SimpleJavaFileObject(URI.create("string:///BakeTheReview.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return program;
            }
        };
    }
}
