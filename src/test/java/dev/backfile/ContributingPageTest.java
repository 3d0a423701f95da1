package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for contributors leads to files that are there. */
class ContributingPageTest {

    private static final Path PAGE = Path.of("CONTRIBUTING.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/backfile");
    private static final Path MANUAL = Path.of("src/site/markdown");

    @Test
    void everyFileThatATableNamesIsThere() throws IOException {
        List<Path> named = rows("`((?:[a-z]+/)+[A-Z]\\w+)`")
                .map(match -> SOURCES.resolve(match.group(1) + ".java"))
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(file -> assertThat(file).isRegularFile());
    }

    @Test
    void everyPageOfTheManualThatATableNamesIsThere() throws IOException {
        List<Path> named = rows("`([a-z-]+\\.md)`")
                .map(match -> MANUAL.resolve(match.group(1)))
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(file -> assertThat(file).isRegularFile());
    }

    @Test
    void everyRoomIsNamed() throws IOException {
        List<String> rooms;
        try (var folders = Files.list(SOURCES)) {
            rooms = folders.filter(Files::isDirectory)
                    .map(folder -> "`" + folder.getFileName() + "`")
                    .toList();
        }
        assertThat(Files.readString(PAGE)).contains(rooms);
    }

    private static Stream<MatchResult> rows(String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        return Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> wanted.matcher(line).results());
    }
}
