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

/** Where much is left to do, another Java bakes, with other options. */
class LongBakeTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void theOtherJavaHasTwoCompilersAndEverythingElseAlike() {
        List<String> command = LongBake.command(
                Path.of("/jdk/bin/java"),
                List.of(
                        "-XX:+UseParallelGC",
                        "-XX:InitialRAMPercentage=6",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:CompileThresholdScaling=0.5",
                        "-Dbackfile.launcher=short",
                        "-Xmx4g",
                        "-XX:SharedArchiveFile=/my files/classes.jsa"),
                "/my files/a.jar:b.jar",
                Main.class,
                List.of("bake", "my archive", "--clean", ""));
        assertThat(command)
                .containsExactly(
                        "/jdk/bin/java",
                        "-XX:+UseParallelGC",
                        "-XX:GCTimeRatio=9",
                        "-XX:Tier4InvocationThreshold=50000",
                        "-XX:Tier4MinInvocationThreshold=6000",
                        "-XX:Tier4CompileThreshold=150000",
                        "-XX:Tier4BackEdgeThreshold=400000",
                        "-Xmx4g",
                        "-XX:SharedArchiveFile=/my files/classes.jsa",
                        "-classpath",
                        "/my files/a.jar:b.jar",
                        "dev.backfile.cli.Main",
                        "bake",
                        "my archive",
                        "--clean",
                        "");
    }

    @Test
    void withoutTheLauncherNoOtherJavaIsStarted() throws IOException {
        assertThat(new LongBake(Main.class, 1).bake(BakeRequest.of(site()), List.of("bake")))
                .isEmpty();
    }

    @Test
    void whatTheOtherJavaEndsWithIsTheEnd() {
        assertThat(LongBake.run(List.of(JAVA.toString(), "-version"))).hasValue(0);
        assertThat(LongBake.run(List.of(JAVA.toString(), "-classpath", folder.toString(), "NoSuchClass")))
                .hasValue(1);
    }

    @Test
    void whereNoOtherJavaCanBeStartedThisOneBakes() {
        assertThat(LongBake.run(List.of(folder.resolve("no-java").toString()))).isEmpty();
    }

    @Test
    void theWholeCommandLineGoesElsewhereAndItsStatusComesBack() {
        StringWriter said = new StringWriter();
        List<String> told = new ArrayList<>();
        Elsewhere elsewhere = (request, arguments) -> {
            told.addAll(arguments);
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
        assertThat(told).containsExactly("bake", "site", "--strict", "--as-of=2014-10-24");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void aLongBakeUnderTheLauncherIsDoneByTheOtherJava() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process first = new ProcessBuilder(
                        JAVA.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dbackfile.launcher=short",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LongBakeTest.class.getName(),
                        site().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said)).contains("Baked 1 article");
        assertThat(first.exitValue()).isZero();
    }

    /** The child process: bakes a site as the command does, where one article is much, and ends with its exit status. */
    public static void main(String[] arguments) {
        String[] command = {"bake", arguments[0]};
        Terminal terminal = Terminal.of(System.getenv());
        System.exit(Main.run(command, terminal, new LongBake(Main.class, 1), (request, progress) -> {
            throw new AssertionError("nothing is baked here");
        }));
    }

    private Path site() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org\n");
        Files.writeString(site.resolve("content/bridge.md"), "---\ntitle: The bridge\ndate: 2014-10-24\n---\nText.\n");
        return site;
    }
}
