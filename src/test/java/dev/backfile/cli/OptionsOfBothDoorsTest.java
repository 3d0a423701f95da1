package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeRequest;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a bake can be told is told alike on the command line, to Maven and by a Java program. */
class OptionsOfBothDoorsTest {

    /** What only the command line has, and why. */
    private static final Map<String, String> COMMAND_LINE_ALONE = Map.of(
            "ledger", "a build of Maven's remembers in the site's folder",
            "report", "is read by scripts, which call the command line",
            "changes", "is read by scripts, which call the command line",
            "profile", "is for who works on templates, in a terminal",
            "quiet", "Maven has one of its own",
            "help", "Maven has one of its own",
            "version", "Maven has one of its own");

    /** What only Maven has, and why. */
    private static final Map<String, String> MAVEN_ALONE = Map.of(
            "draftsDestination", "a project names both destinations once; a command names the one of this bake",
            "skip", "a command that is not wanted is not called");

    /** What only Java programs have, and why. */
    private static final Map<String, String> PROGRAMS_ALONE = Map.of(
            "published", "the Maven plugin says so what its parameter destination is for",
            "properties", "the Maven plugin gives so what JBake took from the project");

    private static final Path GOAL = Path.of("src/main/java/dev/backfile/maven/BakeMojo.java");
    private static final Path MANUAL = Path.of("src/site/markdown/java-and-maven.md");

    private static final Pattern PARAMETER = Pattern.compile(
            "/\\*\\*(?<text>(?:(?!\\*/).)*)\\*/\\s+@Parameter\\(property = \"backfile\\.(?<property>\\w+)\""
                    + "[^)]*\\)\\s+private (?:@Nullable )?(?<type>\\w+)(?:<\\w+>)? (?<name>\\w+);",
            Pattern.DOTALL);

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `backfile\\.(\\w+)` \\|");

    /**
     * An option or a parameter.
     *
     * @param type the name of its type, the same for both doors
     * @param meaning the beginning of the sentence that explains it
     */
    private record Told(String type, String meaning) {}

    private final Map<String, Told> command = new TreeMap<>();
    private final Map<String, Told> maven = new TreeMap<>();

    @BeforeEach
    void readBoth() throws IOException {
        Terminal terminal =
                new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false, false);
        CommandSpec bake = new CommandLine(new BakeCommand(terminal, Elsewhere.NOWHERE, (request, progress) -> {
                    throw new AssertionError("nothing is baked");
                }))
                .getCommandSpec();
        for (OptionSpec option : bake.options()) {
            if (!option.hidden()) {
                command.put(inOneWord(option.longestName()), told(option));
            }
        }
        for (PositionalParamSpec parameter : bake.positionalParameters()) {
            if (!parameter.hidden()) {
                command.put(inOneWord(parameter.paramLabel().toLowerCase()), told(parameter));
            }
        }
        PARAMETER.matcher(Files.readString(GOAL)).results().forEach(match -> {
            assertThat(match.group(2)).isEqualTo(match.group(4));
            maven.put(match.group(4), new Told(type(match.group(3)), meaning(match.group(1))));
        });
    }

    @Test
    void theCommandLineAndMavenHaveTheSameOptionsWithTheSameTypesAndMeanings() {
        assertThat(command).containsKeys(COMMAND_LINE_ALONE.keySet().toArray(String[]::new));
        assertThat(maven).containsKeys(MAVEN_ALONE.keySet().toArray(String[]::new));
        assertThat(without(command, COMMAND_LINE_ALONE.keySet())).isEqualTo(without(maven, MAVEN_ALONE.keySet()));
    }

    @Test
    void everyValueOfARequestIsAnOption() {
        Set<String> values = Arrays.stream(BakeRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        values.removeAll(PROGRAMS_ALONE.keySet());
        assertThat(command.keySet()).containsAll(values);
    }

    @Test
    void theManualHasEveryParameterOfTheGoal() throws IOException {
        Map<String, String> rows = new HashMap<>();
        ROW.matcher(Files.readString(MANUAL).split("\nThe goal `serve`")[0])
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        assertThat(rows.keySet()).isEqualTo(maven.keySet());
        assertThat(rows)
                .allSatisfy((parameter, property) -> assertThat(property).isEqualTo(parameter));
    }

    private static Told told(ArgSpec spec) {
        return new Told(type(spec.type().getSimpleName()), meaning(String.join(" ", spec.description())));
    }

    /** Maven has files where the command line has paths, and no number that may be left out. */
    private static String type(String name) {
        return switch (name) {
            case "Path" -> File.class.getSimpleName();
            case "Integer" -> int.class.getSimpleName();
            default -> name;
        };
    }

    /** The first clause of an explanation. */
    private static String meaning(String text) {
        String line = String.join(" ", List.of(text.replace("*", " ").strip().split("\\s+")));
        return line.split("[,;:.]", 2)[0];
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
