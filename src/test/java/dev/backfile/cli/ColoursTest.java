package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours are for terminals that show them and people who want them, whatever the command. */
@Tag("programs")
class ColoursTest {

    private static final char ESCAPE = '\u001B';

    @TempDir
    private Path folder;

    @Test
    void everyCommandIsTried() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Set<String> commands = BackfileCommand.commandLine(
                        new Terminal(nowhere, nowhere, false, false),
                        Elsewhere.NOWHERE,
                        Main::bake,
                        new Faults(nowhere, false))
                .getSubcommands()
                .keySet();
        assertThat(EveryCommand.CALLS.stream().map(call -> call.replaceFirst(" .*", "")))
                .containsAll(commands);
    }

    @ParameterizedTest(name = "in a terminal: {0}, with {1}={2}: {3}")
    @CsvSource({
        "true,  TERM,     xterm-256color, colours",
        "true,  NO_COLOR, 1,              none",
        "true,  TERM,     dumb,           none",
        "true,  CI,       true,           none",
        "false, TERM,     xterm-256color, none",
    })
    void noCommandColoursWhatNobodyWantsColoured(boolean terminal, String name, String value, String colours)
            throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "needs the program 'script' of Linux");
        String said = said(terminal, name, value);
        assertThat(said)
                .contains(EveryCommand.CALLS.stream().map(call -> "== " + call).toList());
        assertThat(said.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                .contains("[broken-link]", "Usage: backfile why", " quits.", "Baked ", "Did you mean");
        assertThat(said.indexOf(ESCAPE) >= 0).isEqualTo(colours.equals("colours"));
    }

    private String said(boolean terminal, String name, String value) throws Exception {
        Site.in(folder).article("a.md", "tags: [red]", "---", "[Nothing](nothing.md).");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String line = "'" + java + "' -XX:TieredStopAtLevel=1 -cp '" + classes + "' dev.backfile.cli.EveryCommand";
        ProcessBuilder program = new ProcessBuilder(
                        terminal ? List.of("script", "-qefc", line, "/dev/null") : List.of("sh", "-c", line))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        program.environment().keySet().removeAll(Set.of("NO_COLOR", "CI", "TERM"));
        program.environment().putAll(Map.of("TERM", "xterm-256color"));
        program.environment().put(name, value);
        Process process = program.start();
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String each = lines.readLine(); each != null; each = lines.readLine()) {
                said.add(each);
                if (each.contains(" quits.")) {
                    quit(process);
                }
            }
        }
        return String.join("\n", said);
    }

    private static void quit(Process process) throws IOException {
        process.getOutputStream().write("q\n".getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
    }
}
