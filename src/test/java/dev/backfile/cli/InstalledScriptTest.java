package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script of the distribution, with a Java that only says how it is called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of POSIX shells")
class InstalledScriptTest {

    @TempDir
    private Path folder;

    private Path installation;
    private Path script;

    @BeforeEach
    void anInstallation() throws IOException {
        installation = Files.createDirectories(folder.resolve("die Programme ä/backfile-1.2"));
        script = executable(
                installation.resolve("bin/backfile"), Files.readString(Path.of("src/distribution/bin/backfile")));
        write("lib/start.sh", Files.readString(Path.of("src/main/launcher/start.sh")));
        write("lib/a.jar", "");
        write("lib/backfile-1.2.jar", "");
        write("classes-17.0.9.jsa", "classes");
        write("../jdk/release", "JAVA_VERSION=\"17.0.9\"\n");
        executable(installation.resolve("../jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    }

    @Test
    void itRunsFromAPathWithBlanksAndThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("backfile"), script);
        assertThat(run(link, "bake", "my site"))
                .contains(installation.resolve("lib/a.jar") + ":" + installation.resolve("lib/backfile-1.2.jar"))
                .contains("-XX:SharedArchiveFile=" + installation.resolve("classes-17.0.9.jsa"))
                .endsWith("dev.backfile.cli.Main", "bake", "my site");
    }

    @Test
    void addOnsOfTheInstallationAndOfTheUserStandBehindTheLibraries() throws Exception {
        write("add-ons/asciidoc/x.jar", "");
        Path own = folder.resolve("data/backfile/add-ons/1.2/asciidoc/y.jar");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "");
        assertThat(run(script))
                .anyMatch(word ->
                        word.endsWith("backfile-1.2.jar:" + installation.resolve("add-ons/asciidoc/x.jar") + ":" + own))
                .contains("-Dbackfile.add-ons=" + installation.resolve("add-ons") + ":"
                        + folder.resolve("data/backfile/add-ons/1.2"));
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink", "dirname", "stty", "cut")) {
            executable(tools.resolve(tool), "#!" + toolAt("sh") + "\nexec " + toolAt(tool) + " \"$@\"\n");
        }
        assertThat(run(Map.of("JAVA_HOME", "", "PATH", tools.toString()), script))
                .containsExactly(
                        "backfile: No Java was found.",
                        "backfile: Install a JDK 17 or newer, or set JAVA_HOME to the folder of one.",
                        "status 3");
    }

    private static Path toolAt(String name) {
        return List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private List<String> run(Path command, String... arguments) throws Exception {
        return run(Map.of(), command, arguments);
    }

    /** What is said, a line each; then the status, unless it is 0. */
    private List<String> run(Map<String, String> environment, Path command, String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of("/bin/sh", command.toString()));
        words.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        ProcessBuilder start =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        start.environment().remove("BACKFILE_JAVA_OPTS");
        start.environment().put("JAVA_HOME", installation.resolveSibling("jdk").toString());
        start.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        start.environment().putAll(environment);
        Process process = start.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        List<String> lines = new ArrayList<>(Files.readAllLines(said));
        if (process.exitValue() != 0) {
            lines.add("status " + process.exitValue());
        }
        return lines;
    }

    private Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String path, String text) throws IOException {
        Path file = installation.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
