package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeRequest;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.bake.LongBake;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where much is left to do, another Java is asked for. */
class LongBakeTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void withoutTheLauncherNoOtherJavaIsAskedFor() throws IOException {
        assertThat(new LongBake(1).bake(BakeRequest.of(site()))).isEmpty();
    }

    @Test
    void theStatusOfABakeElsewhereIsTheStatusOfTheCommand() {
        StringWriter said = new StringWriter();
        List<BakeRequest> asked = new ArrayList<>();
        Elsewhere elsewhere = request -> {
            asked.add(request);
            return OptionalInt.of(1);
        };
        int status = Main.run(
                new String[] {"bake", "site", "--strict", "--as-of=2014-10-24"},
                new Terminal(new PrintWriter(said), new PrintWriter(said), false, false),
                elsewhere,
                (request, progress) -> {
                    throw new AssertionError("nothing is baked here");
                });
        assertThat(status).isEqualTo(1);
        assertThat(asked).hasSize(1);
        assertThat(said.toString()).isEmpty();
    }

    @ParameterizedTest(name = "a bake of one article, where {0} are many, ends with {1}")
    @CsvSource({"1, 75", "2, 0"})
    void underTheLauncherALongBakeSaysNothingAndAsks(int most, int status) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process first = new ProcessBuilder(
                        JAVA.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dbackfile.launcher=short",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LongBakeTest.class.getName(),
                        site().toString(),
                        Integer.toString(most))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).isEqualTo(status);
        assertThat(Files.readString(said).contains("Baked 1 article")).isEqualTo(status == 0);
        assertThat(Files.readString(said).isEmpty()).isEqualTo(status != 0);
    }

    /** The child process: bakes a site as the command does, where some number of articles is much, and ends with its exit status. */
    public static void main(String[] arguments) {
        String[] command = {"bake", arguments[0]};
        Terminal terminal = Terminal.of(System.getenv());
        int status = Main.run(command, terminal, new LongBake(Integer.parseInt(arguments[1])), Main::bake);
        terminal.out().flush();
        System.exit(status);
    }

    private Path site() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org\n");
        Files.writeString(site.resolve("content/bridge.md"), "---\ntitle: The bridge\ndate: 2014-10-24\n---\nText.\n");
        return site;
    }
}
