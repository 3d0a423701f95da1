package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say where they cannot do what is asked. */
class RefusalsTest {

    private static final String FOLDER = "SITE";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<String> commands() {
        return Stream.of(
                "bake SITE",
                "check SITE",
                "due SITE",
                "list articles SITE",
                "permalinks SITE",
                "schema front-matter SITE",
                "why index.html SITE",
                "new article Bells --site SITE",
                "publish SITE",
                "package --zip SITE");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFolderThatIsNotThereIsNamedAndNotMade(String command) {
        Path none = folder.resolve("none");
        assertThat(run(command, none)).isEqualTo(1);
        assertThat(err.toString()).contains("there is no such folder: " + none, "hint: name the folder of a site");
        assertThat(none).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFileIsNoSite(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "words");
        assertThat(run(command, file)).isEqualTo(1);
        assertThat(err.toString()).contains("a site is a folder, and this is a file", "hint: ");
        assertThat(file).hasContent("words");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyFolderIsNoSiteAndStaysEmpty(String command) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(command, empty)).isEqualTo(1);
        assertThat(err.toString()).contains("there is no site in this folder", "make a folder content");
        assertThat(empty).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void settingsThatCannotBeReadAreNamed(String command) throws IOException {
        Files.createDirectories(folder.resolve("jbake.properties"));
        Files.createDirectories(folder.resolve("content"));
        assertThat(run(command, folder)).isEqualTo(1);
        assertThat(err.toString()).contains("jbake.properties: error: ", "[unreadable-file]", "hint: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bake SITE",
                "check SITE",
                "due SITE",
                "list articles SITE",
                "permalinks SITE --write",
                "schema front-matter SITE",
                "new article Bells --site SITE",
                "package --zip SITE"
            })
    void aPathWithBlanksAndOtherScriptsServes(String command) {
        Path site = folder.resolve("Archiv der Größe – αβ");
        Site.in(site).article("eins zwei ü.md", "---", "Text.");
        assertThat(run(command, site)).isZero();
        assertThat(out.toString()).isNotEmpty();
    }

    @Test
    void thatASiteHasNoneOfWhatIsListedIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        assertThat(run("list articles SITE", folder)).isZero();
        assertThat(err.toString()).contains("The site has no articles.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new article Bells --site SITE", "permalinks SITE --write"})
    void whatCannotBeWrittenIsNamed(String command) throws IOException {
        Site.in(folder).article("one.md", "---", "Text.");
        Path content = folder.resolve("content");
        try {
            Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("r-xr-xr-x"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
            Assumptions.assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            assertThat(run(command, folder)).isEqualTo(1);
            assertThat(err.toString()).contains("[unwritable-file]", "you may not write there", "hint: ");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aLineOfAListGoesOnBelowItselfOnANarrowTerminal() {
        Site.in(folder).article("a/long/path/to/one.md", "---", "Text.");
        Terminal narrow = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), true, false, 40);
        Main.run(new String[] {"list", "articles", folder.toString()}, narrow, Main::bake);
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(out.toString()).contains("content/a/long/path/to/one.md");
    }

    @Test
    void aPreviewOfAFolderThatIsNotThereDoesNotMakeIt() {
        Path none = folder.resolve("none");
        assertThat(run("serve " + FOLDER, none)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no folder '" + none + "'", "name the folder of a site");
        assertThat(none).doesNotExist();
    }

    private int run(String command, Path site) {
        String[] arguments = command.split(" ");
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] = arguments[index].replace(FOLDER, site.toString());
        }
        return Main.run(
                arguments,
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false),
                Main::bake);
    }
}
