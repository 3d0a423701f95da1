package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.terminal.Terminal;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The commands that the manual, the README and the page for contributors show are right, and do what is said of them. */
@Tag("programs")
class ManualCommandsTest {

    /** The beginnings of what is not run here, and who runs it. A page that shows another command of this kind adds a line. */
    private static final Map<String, String> NOT_RUN_HERE = Map.of(
            "backfile serve", "it runs until it is stopped: ServeTest",
            "backfile add asciidoc", "it fetches from a Maven repository: AddOnTest",
            "mvn package", "it builds what is tested here",
            "mvn verify", "it runs this test",
            "mvn -f cluster/", "it makes the jar for clusters, as .ci/run does",
            "mvn install", "it builds what is tested here",
            "mvn site", "it bakes the repository's own site, as .ci/run does",
            "mvn -Prelease", "it builds what is tested here, with what Maven Central asks for",
            "mvn dev.backfile:backfile:", "Maven bakes: SiteProjectBuildTest");

    /** What ends otherwise, as the page says. */
    private static final Map<String, Integer> STATUSES = Map.of();

    private static final Pattern GOAL = Pattern.compile("(?:dev\\.backfile:)?backfile(?::[\\w.-]+)?:([a-z]+)");
    private static final Pattern OWN_GOAL = Pattern.compile("@Mojo\\(\\s*name = \"([a-z]+)\"");
    private static final Pattern OWN_PARAMETER = Pattern.compile("property = \"([\\w.]+)\"");
    private static final Pattern PROFILE = Pattern.compile("<profile>(?s:.*?)<id>([a-z]+)</id>");

    /** Phases and goals of others, and the properties that they read. */
    private static final Set<String> MAVENS_OWN = Set.of(
            "compile",
            "test-compile",
            "test",
            "package",
            "verify",
            "install",
            "site",
            "site-deploy",
            "spotless:apply",
            "exec:exec@jmh",
            "jreleaser:package",
            "jreleaser:full-release",
            "jbake:inline",
            "dependency:build-classpath",
            "-f",
            "cluster/pom.xml",
            "cluster/src/test/spark/pom.xml");

    private static final Set<String> PROPERTIES_OF_OTHERS = Set.of(
            "skipTests",
            "test",
            "groups",
            "gpg.skip",
            "mdep.outputFile",
            "snapshots",
            "jreleaser.dry.run",
            "jreleaser.excluded.packagers");

    @TempDir
    private static Path folder;

    private static List<String> statuses;

    static List<ShownCommand> backfile() {
        return shown("backfile");
    }

    static List<ShownCommand> run() {
        return backfile().stream()
                .filter(ShownCommand::block)
                .filter(command -> NOT_RUN_HERE.keySet().stream().noneMatch(command.line()::startsWith))
                .toList();
    }

    static List<ShownCommand> maven() {
        return shown("mvn");
    }

    @BeforeAll
    static void runThemAllAsTheReaderDoes() throws IOException, InterruptedException, GitAPIException {
        Path files = folder.resolve("files");
        for (String site : List.of("", "path/to/site", "my-site", "my-archive")) {
            site(files.resolve(CommandsInOrder.ANY).resolve(site));
        }
        clone(files.resolve(CommandsInOrder.ANY));
        jbakeSite(files.resolve("jbake.md/path/to/site"));
        elsewhere(files.resolve("moving-in.md"));
        Path commands = folder.resolve("commands");
        Files.write(commands, run().stream().map(CommandsInOrder::line).toList());
        Path said = Files.createDirectory(folder.resolve("said"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        absolute(System.getProperty("java.class.path")),
                        CommandsInOrder.class.getName(),
                        commands.toString(),
                        files.toString(),
                        said.toString())
                .directory(Files.createDirectory(folder.resolve("here")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("java.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("java.txt")))
                .isZero();
        statuses = Files.readAllLines(said.resolve("statuses"));
    }

    @ParameterizedTest
    @MethodSource("backfile")
    void theCommandLineUnderstandsIt(ShownCommand command) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false, false);
        CommandLine line =
                BackfileCommand.commandLine(terminal, Elsewhere.NOWHERE, Main::bake, new Faults(nowhere, false));
        line.parseArgs(command.arguments().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("run")
    void itEndsAsThePageSays(ShownCommand command) throws IOException {
        int index = run().indexOf(command);
        assertThat(statuses.get(index))
                .as(Files.readString(folder.resolve("said").resolve(index + ".txt")))
                .isEqualTo(Integer.toString(STATUSES.getOrDefault(command.toString(), 0)));
    }

    @ParameterizedTest
    @MethodSource("maven")
    void mavenUnderstandsIt(ShownCommand command) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Set<String> goals = inGoals(OWN_GOAL);
        goals.add("help");
        Set<String> parameters = inGoals(OWN_PARAMETER);
        for (String word : command.arguments()) {
            var goal = GOAL.matcher(word);
            if (goal.matches()) {
                assertThat(goals).contains(goal.group(1));
            } else if (word.startsWith("-P")) {
                assertThat(PROFILE.matcher(pom).results().map(profile -> profile.group(1)))
                        .contains(word.substring(2).split(","));
            } else if (word.startsWith("-D")) {
                String property = word.substring(2).replaceFirst("=.*", "");
                assertThat(parameters.contains(property)
                                || PROPERTIES_OF_OTHERS.contains(property)
                                || pom.contains("${" + property + "}"))
                        .as(property)
                        .isTrue();
            } else {
                assertThat(MAVENS_OWN).contains(word);
            }
        }
    }

    @Test
    void whatIsNotRunHereIsRunElsewhere() {
        assertThat(maven().stream().filter(ShownCommand::block))
                .allSatisfy(command -> assertThat(NOT_RUN_HERE.keySet()).anyMatch(command.line()::startsWith));
        List<String> lines = ShownCommand.all().stream().map(ShownCommand::line).toList();
        assertThat(NOT_RUN_HERE.keySet())
                .allSatisfy(beginning -> assertThat(lines).anyMatch(line -> line.startsWith(beginning)));
    }

    private static List<ShownCommand> shown(String program) {
        return ShownCommand.all().stream()
                .filter(command -> command.program().equals(program))
                .toList();
    }

    private static Set<String> inGoals(Pattern wanted) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/backfile/maven"))) {
            List<Path> sources = files.toList();
            Set<String> found = new TreeSet<>();
            for (Path source : sources) {
                wanted.matcher(Files.readString(source)).results().forEach(one -> found.add(one.group(1)));
            }
            return found;
        }
    }

    /** What the pages take for granted: some articles, an author, and a place to publish to. */
    private static void site(Path site) throws IOException {
        write(site, "jbake.properties", """
                theme=backfile
                site.title=The Harbour Review
                site.host=https://example.org
                publish.live.kind=folder
                publish.live.to=target/live
                """);
        write(site, "content/2014/10/bridge.md", """
                ---
                title: A bridge reopens
                date: 2014-10-24
                authors: [Mara Ellison]
                tags: [bridges, harbour]
                standfirst: It is open.
                ---
                The bridge is open, after thirty years.
                """);
        write(site, "content/2014/11/letters.md", """
                ---
                title: Letters on the bridge
                date: 2014-11-02
                authors: [Mara Ellison]
                tags: [bridges, letters]
                standfirst: They are about [[bridge]].
                ---
                We wrote of it [in October](../10/bridge.md).
                """);
        write(site, "content/authors/mara-ellison.md", """
                ---
                title: Mara Ellison
                ---
                Mara Ellison writes about bridges.
                """);
        write(site, "templates/post.ftlh", Files.readString(Path.of("templates/post.ftlh")));
    }

    private static void jbakeSite(Path site) throws IOException {
        write(site, "jbake.properties", "site.host=https://example.org\n");
        write(
                site,
                "content/2014/bridge.md",
                "title=A bridge reopens\ndate=2014-10-24\ntype=post\nstatus=published\n~~~~~~\nIt is open.\n");
        for (String template : List.of("post", "page", "index", "archive", "tags", "feed")) {
            write(site, "templates/" + template + ".ftl", "<p>${(content.body)!}</p>\n");
        }
    }

    /** Folders and exports of other systems, as {@code moving-in.md} names them. */
    private static void elsewhere(Path files) throws IOException {
        site(files.resolve("path/to/site"));
        try (Stream<Path> given = Files.walk(Path.of("src/test/resources/cli/moving-in"))) {
            for (Path file : given.filter(Files::isRegularFile).toList()) {
                Path target = files.resolve(
                        "" + Path.of("src/test/resources/cli/moving-in").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void write(Path site, String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    /** The site is in a clone of a repository. */
    private static void clone(Path files) throws GitAPIException, IOException {
        try (Git git = Git.init().setDirectory(files.toFile()).call()) {
            git.add().addFilepattern(".").call();
            var commit = git.commit()
                    .setMessage("Begin")
                    .setAuthor("An editor", "editor@example.org")
                    .setCommitter("An editor", "editor@example.org")
                    .setSign(false)
                    .call();
            var origin = git.getRepository().updateRef("refs/remotes/origin/main");
            origin.setNewObjectId(commit);
            origin.update();
        }
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
