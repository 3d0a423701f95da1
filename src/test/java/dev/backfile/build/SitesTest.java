package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code src/test/resources/sites/small} is a small site, with what it must become beside it:
 * {@code expected/} has some of the baked files, {@code expected/files.txt} the list of all of them, and
 * {@code diagnostics.txt} what is printed. Running with {@code -Dsnapshots=overwrite} rewrites all three from what was
 * baked (of the files only those that are already there); review the difference before you commit it.
 */
class SitesTest {

    private static final Path SITES = Path.of("src", "test", "resources", "sites", "small");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("snapshots"));

    @TempDir
    private Path temporary;

    static Stream<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aSiteBecomesWhatIsExpected(String name) throws IOException {
        Path original = SITES.resolve(name);
        Path folder = temporary.resolve("site");
        copy(original, folder);
        Path destination = temporary.resolve("baked");

        BakeReport report = new Backfile()
                .bake(BakeRequest.of(folder)
                        .withDestination(destination)
                        .withAsOf("2020-01-01")
                        .withKeepGoing(Files.exists(original.resolve("keep-going"))));

        compare(original.resolve("diagnostics.txt"), printed(folder, report));
        compare(original.resolve("expected/files.txt"), String.join("\n", files(destination)) + "\n");
        for (String path : files(original.resolve("expected"))) {
            if (!path.equals("files.txt")) {
                assertThat(destination.resolve(path)).exists();
                compare(original.resolve("expected").resolve(path), Files.readString(destination.resolve(path)));
            }
        }
    }

    private static String printed(Path folder, BakeReport report) {
        StringBuilder printed = new StringBuilder();
        DiagnosticPrinter.of(folder)
                .print(
                        report.diagnostics(),
                        (severity, line) -> printed.append(line).append('\n'));
        return printed.toString();
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (OVERWRITE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        String text = Files.exists(expected) ? Files.readString(expected) : "";
        assertThat(actual).as(expected.toString()).isEqualTo(text);
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".backfile-"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String path : files(from)) {
            boolean part = !path.startsWith("expected/") && !path.equals("diagnostics.txt");
            if (part) {
                Files.createDirectories(to.resolve(path).getParent());
                Files.copy(from.resolve(path), to.resolve(path));
            }
        }
    }
}
