package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaPageTest {

    @TempDir
    private Path classes;

    @Test
    void theProgramOfTheManualCompiles() throws IOException {
        String program = program(Files.readAllLines(Path.of("src/site/markdown/java-and-maven.md")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", classes.toString());

        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(source(program)))
                .call();

        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(classes.resolve("BakeTheReview.class")).exists();
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
