package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of a checkout, with a Java and a Maven that only say how they are called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script of POSIX shells")
class LauncherTest {

    private static final String INPUT = "what the command is given to read";
    private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path checkout;
    private Path jdk;

    @BeforeEach
    void aCheckoutThatIsBuilt() throws IOException {
        checkout = Files.createDirectories(folder.resolve("my checkout"));
        executable(checkout.resolve("backfile"), Files.readString(Path.of("backfile")));
        write(checkout.resolve("src/main/launcher/start.sh"), Files.readString(Path.of("src/main/launcher/start.sh")));
        write(checkout.resolve("pom.xml"), "<project/>");
        write(checkout.resolve("templates/page.ftlh"), "");
        write(checkout.resolve("assets/style.css"), "");
        try (var sources = Files.walk(checkout)) {
            for (Path source : sources.toList()) {
                Files.setLastModifiedTime(source, FileTime.from(PAST));
            }
        }
        write(installed("lib/a.jar"), "");
        write(installed("lib/b.jar"), "");
        write(installed("stamp"), "");
        jdk = java("17.0.9");
    }

    @Test
    void theArgumentsReachTheCommandAsTheyAre() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        List<String> said = run("bake", "my archive", "", "*", "--as-of=$HOME", "\"'\\");
        assertThat(said.subList(said.indexOf("dev.backfile.cli.Main"), said.size()))
                .containsExactly(
                        "dev.backfile.cli.Main",
                        "bake",
                        "my archive",
                        "",
                        "*",
                        "--as-of=$HOME",
                        "\"'\\",
                        "LC_ALL=C.UTF-8");
    }

    @Test
    void everyJarAndTheKeptClassesAreGivenToJava() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        assertThat(run("--version"))
                .contains(installed("lib/a.jar") + ":" + installed("lib/b.jar"))
                .contains("-XX:SharedArchiveFile=" + installed("classes-17.0.9.jsa"))
                .contains(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:CompileThresholdScaling=0.5",
                        "-XX:Tier3BackEdgeThreshold=4000");
    }

    @Test
    void classesThatCouldNotBeKeptAreNotAskedFor() throws Exception {
        write(installed("classes-17.0.9.jsa"), "");
        assertThat(run("--version")).noneMatch(option -> option.startsWith("-XX:SharedArchiveFile"));
    }

    @Test
    void ofAnotherJavaTheClassesAreKeptFirst() throws Exception {
        jdk = java("21.0.1");
        assertThat(run("--version")).last().isEqualTo("LC_ALL=C.UTF-8");
        assertThat(installed("classes-21.0.1.jsa")).exists();
        assertThat(installed("training")).doesNotExist();
        assertThat(checkout.resolve("target/launcher.lock")).doesNotExist();
    }

    @ParameterizedTest(name = "Java {0} is asked to be silent about memory: {1}")
    @CsvSource({"17.0.9, false", "22.0.1, false", "23, true", "25.0.1, true"})
    void newerJavasAreAskedToBeSilentAboutMemory(String version, boolean asked) throws Exception {
        jdk = java(version);
        write(installed("classes-" + version + ".jsa"), "classes");
        assertThat(run("--version").contains("--sun-misc-unsafe-memory-access=allow"))
                .isEqualTo(asked);
    }

    @Test
    void aLongBakeIsAskedForByTheFirstJavaAndDoneByASecondOne() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        answering("case \" $* \" in *launcher=short*) exit 75 ;; esac", "printf '%s\\n' \"$@\"", "cat", "exit 1");
        assertThat(run("bake", "my archive"))
                .doesNotContain("-XX:TieredStopAtLevel=1", "-Dbackfile.launcher=short")
                .contains("-XX:GCTimeRatio=4", "-XX:SharedArchiveFile=" + installed("classes-17.0.9.jsa"))
                .endsWith("dev.backfile.cli.Main", "bake", "my archive", INPUT, "status 1");
    }

    @ParameterizedTest(name = "{0} {1}: may ask for a second Java: {2}")
    @CsvSource({
        "bake, a, true",
        "my archive, -b, true",
        "--bake, '', true",
        "serve, a, false",
        "serve, bake, false",
        "--version, '', false"
    })
    void onlyWhatBakesMayAskForASecondJava(String first, String second, boolean may) throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        assertThat(run(first, second).contains("-Dbackfile.launcher=short")).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bake", "check"})
    void theStatusAndTheInputOfJavaAreThoseOfTheCommand(String word) throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        answering("cat", "exit 3");
        assertThat(run(word)).containsExactly(INPUT, "status 3");
    }

    @Test
    void aBakeWhoseInputIsClosedHasAnEmptyOne() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        answering("cat", "echo read");
        Path closed = executable(
                folder.resolve("closed"), "#!/bin/sh\nexec sh '" + checkout.resolve("backfile") + "' bake <&-\n");
        assertThat(run(Map.of(), closed)).containsExactly("read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bake", "check"})
    void whatEndsTheCommandEndsJava(String word) throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        answering("trap 'echo ended; exit 143' TERM", "exec 3<&0", "cat <&3 &", "echo running", "wait");
        assertIsEndedByItsJava(word);
    }

    @Test
    void whatWasEndedAsksForNoSecondJava() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        answering(
                "case \" $* \" in *launcher=short*) ;; *) echo second; exit 0 ;; esac",
                "trap 'echo ended; exit 75' TERM",
                "exec 3<&0",
                "cat <&3 &",
                "echo running",
                "wait");
        assertIsEndedByItsJava("bake");
    }

    @Test
    void moreOptionsForJavaAreOneForEachWord() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        assertThat(run(Map.of("BACKFILE_JAVA_OPTS", "-Xmx4g -Dsome=thing"), checkout.resolve("backfile"), "--version"))
                .contains("-Xmx4g", "-Dsome=thing");
    }

    @Test
    void aLocaleStaysAsItIs() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        assertThat(run(Map.of("LC_ALL", "de_DE.UTF-8"), checkout.resolve("backfile"), "--version"))
                .last()
                .isEqualTo("LC_ALL=de_DE.UTF-8");
    }

    @Test
    void aLinkToTheLauncherIsTheLauncher() throws Exception {
        write(installed("classes-17.0.9.jsa"), "classes");
        Path near = Files.createSymbolicLink(checkout.resolve("near"), Path.of("backfile"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        assertThat(run(Map.of(), far, "--version")).contains("dev.backfile.cli.Main");
    }

    @Test
    void aJavaThatIsTooOldOrMissingIsNamed() throws Exception {
        jdk = java("11.0.2");
        assertThat(run("--version")).first().asString().startsWith("backfile: Java 11.0.2 is too old: ");
        jdk = folder.resolve("nowhere");
        assertThat(run("--version"))
                .containsExactly(
                        "backfile: JAVA_HOME is " + jdk + ", but there is no bin/java in it.",
                        "backfile: Set it to the folder of a JDK 17 or newer, or unset it to use the java in PATH.",
                        "status 3");
    }

    @ParameterizedTest
    @CsvSource({"pom.xml", "templates/page.ftlh", "assets/style.css", "src/main/launcher/start.sh"})
    void aSourceThatChangedIsBuiltFirst(String source) throws Exception {
        write(installed("classes-17.0.9.jsa"), "old classes");
        Files.setLastModifiedTime(
                checkout.resolve(source), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run("--version"))
                .contains(installed("lib/backfile-1.jar") + ":" + installed("lib/fetched.jar"))
                .contains("dev.backfile.cli.Main");
        assertThat(installed("classes-17.0.9.jsa")).exists();
    }

    @Test
    void aBuildThatFailsSaysWhyAndLeavesTheOldTool() throws Exception {
        Files.setLastModifiedTime(
                checkout.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
        Path maven = executable(folder.resolve("broken/bin/mvn"), "#!/bin/sh\necho a class is missing\nexit 1\n");
        assertThat(run(Map.of("MAVEN_HOME", maven.getParent().getParent().toString()), checkout.resolve("backfile")))
                .contains(
                        "a class is missing",
                        "backfile: The tool could not be built; Maven says why above.",
                        "status 3");
        assertThat(installed("lib/a.jar")).exists();
        assertThat(checkout.resolve("target/launcher.lock")).doesNotExist();
    }

    private Path installed(String path) {
        return checkout.resolve("target/launcher").resolve(path);
    }

    /** A JDK whose java says its arguments and its locale, a line each. */
    private Path java(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        executable(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\" \"LC_ALL=$LC_ALL\"\n");
        write(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void assertIsEndedByItsJava(String word) throws Exception {
        Process process = launcher(Map.of(), checkout.resolve("backfile"), word)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("running");
            process.toHandle().destroy();
            assertThat(said.readLine()).isEqualTo("ended");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(143);
    }

    /** Java is a script of these lines. */
    private void answering(String... lines) throws IOException {
        executable(jdk.resolve("bin/java"), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    }

    /** A Maven that makes a jar, and fetches one into the folder that it is told. */
    private Path maven() throws IOException {
        executable(folder.resolve("maven/bin/mvn"), """
                #!/bin/sh
                for argument in "$@"; do
                    case $argument in
                        -DoutputDirectory=*) mkdir -p "${argument#*=}" && : >"${argument#*=}/fetched.jar" ;;
                        */pom.xml) : >"$(dirname "$argument")/target/backfile-1.jar" ;;
                    esac
                done
                """);
        return folder.resolve("maven");
    }

    private List<String> run(String... arguments) throws Exception {
        return run(Map.of(), checkout.resolve("backfile"), arguments);
    }

    /** What is said, a line each; then the status, unless it is 0. */
    private List<String> run(Map<String, String> environment, Path script, String... arguments) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = launcher(environment, script, arguments)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        List<String> lines = new ArrayList<>(Files.readAllLines(said));
        if (process.exitValue() != 0) {
            lines.add("status " + process.exitValue());
        }
        return lines;
    }

    private ProcessBuilder launcher(Map<String, String> environment, Path script, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder launcher = new ProcessBuilder(command).redirectErrorStream(true);
        launcher.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        launcher.environment().remove("BACKFILE_JAVA_OPTS");
        launcher.environment().put("JAVA_HOME", jdk.toString());
        launcher.environment().put("MAVEN_HOME", maven().toString());
        launcher.environment().putAll(environment);
        Files.writeString(folder.resolve("input.txt"), INPUT);
        return launcher.redirectInput(folder.resolve("input.txt").toFile());
    }

    private static Path executable(Path file, String text) throws IOException {
        write(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
