package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeRequest;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.terminal.Terminal;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What a bake, a check and a preview can be told is told alike on the command line, to Maven and by a Java program. */
class OptionsOfBothDoorsTest {

    private static final Map<String, String> OF_MAVEN_ITSELF =
            Map.of("help", "Maven has one of its own", "version", "Maven has one of its own");

    /** A command and the goal of its name. */
    private enum Pair {
        BAKE(
                "BakeMojo",
                Map.of(
                        "ledger", "a build of Maven's remembers in the site's folder",
                        "report", "is read by scripts, which call the command line",
                        "changes", "is read by scripts, which call the command line",
                        "profile", "is for who works on templates, in a terminal",
                        "quiet", "Maven has one of its own"),
                Map.of(
                        "draftsDestination",
                        "a project names both destinations once; a command names the one of this bake",
                        "skip",
                        "a command that is not wanted is not called")),
        CHECK(
                "CheckMojo",
                Map.of(),
                Map.of(
                        "outputFile", "a command writes where its shell says",
                        "skip", "a command that is not wanted is not called")),
        SERVE(
                "ServeMojo",
                Map.of(
                        "open", "who starts Maven looks at its lines, where the address stands",
                        "threads", "a preview is one of many programs on a writer's machine, whoever starts it",
                        "verbose", "the goal bake shows all"),
                Map.of()),
        PUBLISH("PublishMojo", Map.of("invalidate", "is read by scripts, which call the command line"), Map.of());

        private final String goal;
        private final Map<String, String> commandLineAlone;
        private final Map<String, String> mavenAlone;

        Pair(String goal, Map<String, String> commandLineAlone, Map<String, String> mavenAlone) {
            this.goal = goal;
            this.commandLineAlone = new HashMap<>(OF_MAVEN_ITSELF);
            this.commandLineAlone.putAll(commandLineAlone);
            this.mavenAlone = mavenAlone;
        }
    }

    /** What only Java programs have, and why. */
    private static final Map<String, String> PROGRAMS_ALONE = Map.of(
            "published", "the Maven plugin says so what its parameter destination is for",
            "properties", "the Maven plugin gives so what JBake took from the project");

    private static final Path GOALS = Path.of("src/main/java/dev/backfile/maven");
    private static final Path MANUAL = Path.of("src/site/markdown/java-and-maven.md");

    private static final Pattern PARAMETER = Pattern.compile(
            "/\\*\\*(?<text>(?:(?!\\*/).)*)\\*/\\s+@Parameter\\(property = \"backfile\\.(?<property>\\w+)\""
                    + "[^)]*\\)\\s+private (?:@Nullable )?(?<type>\\w+)(?:<\\w+>)? (?<name>\\w+)(?: = [^;]+)?;",
            Pattern.DOTALL);

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `backfile\\.(\\w+)` \\|");

    /**
     * An option or a parameter.
     *
     * @param type the name of its type, the same for both doors
     * @param meaning the beginning of the sentence that explains it
     */
    private record Told(String type, String meaning) {}

    @ParameterizedTest
    @EnumSource(Pair.class)
    void theCommandLineAndMavenHaveTheSameOptionsWithTheSameTypesAndMeanings(Pair pair) throws IOException {
        Map<String, Told> command = command(pair);
        Map<String, Told> maven = maven(pair);
        assertThat(command.keySet()).containsAll(pair.commandLineAlone.keySet());
        assertThat(maven.keySet()).containsAll(pair.mavenAlone.keySet());
        assertThat(without(command, pair.commandLineAlone.keySet()))
                .isEqualTo(without(maven, pair.mavenAlone.keySet()));
    }

    @Test
    void everyValueOfARequestIsAnOption() {
        Set<String> values = Arrays.stream(BakeRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        values.removeAll(PROGRAMS_ALONE.keySet());
        assertThat(command(Pair.BAKE).keySet()).containsAll(values);
    }

    @ParameterizedTest
    @EnumSource(Pair.class)
    void theManualHasEveryParameterOfTheGoal(Pair pair) throws IOException {
        String goal = "\nThe goal `" + pair.name().toLowerCase(Locale.ROOT) + "`";
        String manual = Files.readString(MANUAL);
        assertThat(manual).contains(goal);
        String section = manual.substring(manual.indexOf(goal) + goal.length()).split("\nThe goal `|\n## Bake from")[0];
        Map<String, String> rows = new HashMap<>();
        ROW.matcher(section).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        assertThat(rows.keySet()).isEqualTo(maven(pair).keySet());
        assertThat(rows)
                .allSatisfy((parameter, property) -> assertThat(property).isEqualTo(parameter));
    }

    private static Map<String, Told> command(Pair pair) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandSpec spec = BackfileCommand.commandLine(
                        new Terminal(nowhere, nowhere, false, false),
                        Elsewhere.NOWHERE,
                        (request, progress) -> {
                            throw new AssertionError("nothing is baked");
                        },
                        new Faults(nowhere, false))
                .getSubcommands()
                .get(pair.name().toLowerCase(Locale.ROOT))
                .getCommandSpec();
        Map<String, Told> options = new TreeMap<>();
        spec.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> options.put(inOneWord(option.longestName()), told(option)));
        spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter ->
                        options.put(inOneWord(parameter.paramLabel().toLowerCase(Locale.ROOT)), told(parameter)));
        return options;
    }

    private static Map<String, Told> maven(Pair pair) throws IOException {
        Map<String, Told> parameters = new TreeMap<>();
        PARAMETER
                .matcher(Files.readString(GOALS.resolve("SiteMojo.java"))
                        + Files.readString(GOALS.resolve(pair.goal + ".java")))
                .results()
                .forEach(match -> {
                    assertThat(match.group(2)).isEqualTo(match.group(4));
                    parameters.put(match.group(4), new Told(type(match.group(3)), meaning(match.group(1))));
                });
        return parameters;
    }

    private static Told told(ArgSpec spec) {
        return new Told(type(spec.type().getSimpleName()), meaning(String.join(" ", spec.description())));
    }

    /** Maven has files where the command line has paths, and no number that may be left out. */
    private static String type(String name) {
        return switch (name) {
            case "Path" -> File.class.getSimpleName();
            case "Integer" -> int.class.getSimpleName();
            case "Format" -> String.class.getSimpleName();
            default -> name;
        };
    }

    /** The first clause of an explanation. */
    private static String meaning(String text) {
        String line = String.join(
                " ",
                List.of(text.replaceAll("[*`]|--|\\{@code|}|\\$", " ").strip().split("\\s+")));
        return line.split("[,;:.]", 2)[0].strip();
    }

    /** A name with bars as Maven writes it. */
    private static String inOneWord(String name) {
        return Pattern.compile("-(.)")
                .matcher(name.replaceFirst("^-+", ""))
                .replaceAll(letter -> letter.group(1).toUpperCase());
    }

    private static Map<String, Told> without(Map<String, Told> all, Set<String> names) {
        Map<String, Told> others = new TreeMap<>(all);
        others.keySet().removeAll(names);
        return others;
    }
}
