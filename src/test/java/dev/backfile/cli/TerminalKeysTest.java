package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code backfile serve} in a terminal: keys without Enter, and a terminal that is as before in the end. */
class TerminalKeysTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void aTerminalCanBeMade() {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")) && Files.isReadable(Path.of("/proc/self/stat")),
                "needs the program 'script' of Linux");
    }

    @ParameterizedTest
    @CsvSource({"q, 0", "Ctrl-C, 130"})
    void aKeyEndsItAndTheTerminalIsAsBefore(String key, int status) throws Exception {
        Process shell = inTerminal("trap : INT; stty -g > '" + folder.resolve("before") + "'; " + serve()
                + "; echo ended $?; stty -g > '" + folder.resolve("after") + "'");
        try (var lines = shell.inputReader()) {
            await(lines, "s opens the site, r bakes it again, q quits.");
            await(lines, "Baked ");
            press(shell, "r");
            await(lines, "Baked ");
            press(shell, key.equals("Ctrl-C") ? "\u0003" : key);
            await(lines, "ended " + status);
        }
        end(shell);
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(String.join("\n", said)).doesNotContain("\nr", "^C^C");
    }

    @Test
    void inTheBackgroundTheTerminalIsLeftAlone() throws Exception {
        Process shell = inTerminal("set -m; " + serve() + " & wait %1");
        try (var lines = shell.inputReader()) {
            await(lines, "It runs in the background");
            await(lines, "Baked ");
        }
        shell.descendants().forEach(ProcessHandle::destroy);
        end(shell);
    }

    private String serve() {
        Site.in(folder.resolve("site")).article("one.md", "---", "Words.");
        return Path.of(System.getProperty("java.home"), "bin", "java")
                + " -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' dev.backfile.cli.Main serve '" + folder.resolve("site") + "' --port 0";
    }

    private Process inTerminal(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.sh"), script + "\n");
        // Whoever runs tests in the background has Ctrl-C ignored, and hands that on.
        Process shell = new ProcessBuilder("script", "-qefc", "env --default-signal=INT sh " + file, "/dev/null")
                .redirectErrorStream(true)
                .start();
        // Then every line is awaited in vain, and the test fails instead of waiting for ever.
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(() -> {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        });
        return shell;
    }

    private void await(BufferedReader lines, String text) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains(text)) {
            said.add(line);
            line = lines.readLine();
        }
        assertThat(line).as("'" + text + "' after " + said).isNotNull();
    }

    private static void press(Process shell, String keys) throws IOException {
        shell.getOutputStream().write(keys.getBytes(StandardCharsets.US_ASCII));
        shell.getOutputStream().flush();
    }

    private static void end(Process shell) throws InterruptedException {
        try {
            assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }
}
