package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.SettingHelp;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.completion.Candidates;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.cli.terminal.Wrapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command, what is said to mistyped ones, and what shells complete. */
class HelpTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^  backfile (.+)$");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<String> commands() {
        return command(80).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasExamplesThatAreRightAndTellsItsExitStatus(String name) {
        assertThat(run(80, name, "--help")).isZero();
        assertThat(out.toString()).contains("Examples:", "Exit status:");
        assertThat(EXAMPLE.matcher(out.toString()).results().map(example -> example.group(1)))
                .isNotEmpty()
                .allSatisfy(example -> command(80)
                        .parseArgs(WORD.matcher(example.replaceFirst(" >.*", ""))
                                .results()
                                .map(MatchResult::group)
                                .toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsWhatTheOptionIs(String name) {
        run(80, name, "--help");
        String byOption = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run(80, "help", name)).isZero();
        assertThat(out).hasToString(byOption);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theManualHasEveryOptionOfEveryCommand(String name) throws IOException {
        String manual;
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            manual = pages.filter(page -> page.toString().endsWith(".md"))
                    .map(HelpTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(manual).contains("backfile " + name);
        assertThat(command(80).getSubcommands().get(name).getCommandSpec().options())
                .filteredOn(option -> !option.hidden())
                .allSatisfy(option -> assertThat(option.names()).anyMatch(manual::contains));
    }

    @ParameterizedTest(name = "backfile {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sevre          | there is no command 'sevre'     | Did you mean 'serve'?",
                "BAKE           | there is no command 'BAKE'      | Did you mean 'bake'?",
                "--verison      | there is no option '--verison'  | Did you mean '--version'?",
                "bake --cleen   | there is no option '--cleen'    | Did you mean '--clean'?",
                "bake --legder=x | there is no option '--legder=x' | Did you mean '--ledger'?",
                "help bkae      | there is no command 'bkae'; did you mean 'bake'? | --help' shows",
                "list articles --format jsn | there is no --format 'jsn': it is text, csv or json; did you mean 'json'? | --help' shows",
                "schema x       | there is no WHAT 'x': it is front-matter or settings | --help' shows",
                "schema setings | did you mean 'settings'? | --help' shows",
                "schema         | WHAT is missing: it is front-matter or settings | --help' shows",
                "completion BASH | there is no SHELL 'BASH': it is bash, zsh or fish; did you mean 'bash'? | --help' shows",
                "nonsense       | there is no command 'nonsense'  | --help' shows",
            })
    void whatIsMistypedIsNamedWithTheNearest(String line, String message, String hint) {
        assertThat(run(80, line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("backfile: ").contains(message, hint);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsAsWideAsTheTerminalAndHasEveryWordOfTheWidest(String name) {
        run(120, name, "--help");
        String widest = out.toString();
        for (int width : List.of(30, 40, 60, 80)) {
            out.getBuffer().setLength(0);
            run(width, name, "--help");
            String described = out.toString().replaceFirst("(?s)\\R\\RExamples:.*", "");
            assertThat(described.lines().filter(line -> line.strip().contains(" ")))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
            assertThat(words(out.toString())).isEqualTo(words(widest));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void howACommandIsWrittenStandsInLinesWithoutGaps(String name) {
        for (int width : List.of(30, 60, 80, 120)) {
            out.getBuffer().setLength(0);
            run(width, name, "--help");
            String usage = out.toString()
                    .lines()
                    .takeWhile(line -> line.isBlank() || line.startsWith(" ") || line.startsWith("Usage"))
                    .collect(Collectors.joining("\n"));
            assertThat(usage).startsWith("Usage: backfile " + name).doesNotContain("\n\n");
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @Test
    void coloursTakeNoRoomAndAreNotThereWhereTheyAreNotWanted() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        for (boolean colours : List.of(true, false)) {
            StringWriter told = new StringWriter();
            Main.run(
                    new String[] {"check", "--help"},
                    new Terminal(new PrintWriter(told), nowhere, true, colours, 40),
                    Main::bake);
            assertThat(told.toString().contains("\u001B[")).isEqualTo(colours);
            assertThat(told.toString().lines().filter(line -> !line.startsWith("  backfile")))
                    .allSatisfy(line -> assertThat(Wrapping.length(line)).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void theWidthOfTheTerminalIsThatOfTheEnvironment() {
        assertThat(Terminal.of(Map.of("COLUMNS", "97")).width()).isEqualTo(97);
        assertThat(Terminal.of(Map.of("COLUMNS", "wide")).width()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh", "fish"})
    void aScriptCompletesCommandsOptionsValuesAndSettings(String shell) {
        assertThat(run(80, "completion", shell)).isZero();
        assertThat(out.toString())
                .contains("bake", "keep-going", "crontab", "articles", "site.title")
                .doesNotContain("<plural>");
        List<String> keys = Backfile.settings().stream()
                .map(SettingHelp::key)
                .filter(key -> key.indexOf('<') < 0)
                .toList();
        assertThat(out.toString()).contains(keys);
    }

    @Test
    void commandsKindsAndAddOnsAreCompleted() {
        assertThat(new Candidates.Commands())
                .containsExactlyElementsOf(command(80).getSubcommands().keySet());
        for (String shell : List.of("bash", "fish")) {
            out.getBuffer().setLength(0);
            run(80, "completion", shell);
            assertThat(out.toString()).contains("article", "series", "asciidoc", "sftp");
        }
    }

    @ParameterizedTest
    @MethodSource("namesOfCommands")
    void aSubcommandIsThereByItselfWhereItIsNamed(String name) {
        CommandLine alone = BackfileCommand.commandLine(
                new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80),
                Elsewhere.NOWHERE,
                (request, progress) -> {
                    throw new AssertionError("nothing is baked");
                },
                new Faults(new PrintWriter(err), false),
                new String[] {name, "--help"});

        boolean tellsOfOthers = name.equals("help") || name.equals("completion");
        assertThat(alone.getSubcommands().keySet()).isEqualTo(tellsOfOthers ? BackfileCommand.names() : Set.of(name));
        assertThat(alone.getSubcommands().get(name).getCommandName()).isEqualTo(name);
    }

    static Set<String> namesOfCommands() {
        return BackfileCommand.names();
    }

    private int run(int width, String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, width);
        return Main.run(arguments, terminal, (request, progress) -> {
            throw new AssertionError("nothing is baked");
        });
    }

    private static CommandLine command(int width) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false, false, width);
        return BackfileCommand.commandLine(
                terminal,
                Elsewhere.NOWHERE,
                (request, progress) -> {
                    throw new AssertionError("nothing is baked");
                },
                new Faults(nowhere, false));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
