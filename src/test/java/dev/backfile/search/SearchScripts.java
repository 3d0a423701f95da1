package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The modules of the search page in Node.
 *
 * @param folder a copy of them
 */
record SearchScripts(Path folder) {

    static boolean canRun() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "node")));
    }

    /** A copy of the modules, in a new folder. */
    static SearchScripts in(Path folder) throws IOException {
        Path modules = Files.createDirectories(folder.resolve("modules"));
        try (Stream<Path> files = Files.list(Path.of("src/main/javascript/search"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, modules.resolve(file.getFileName()));
            }
        }
        Files.writeString(modules.resolve("package.json"), "{\"type\": \"module\"}");
        try (var source = SearchScripts.class.getResourceAsStream("search.mjs")) {
            Files.write(folder.resolve("search.mjs"), source.readAllBytes());
        }
        return new SearchScripts(folder);
    }

    /**
     * Answers lines.
     *
     * @param site the folder of a baked site
     * @param task a task of {@code search.mjs}
     */
    List<String> answers(Path site, String task, List<String> lines) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("input"), String.join("\n", lines) + "\n");
        Process node = new ProcessBuilder(
                        "node",
                        folder.resolve("search.mjs").toString(),
                        folder.resolve("modules").toString(),
                        site.toString(),
                        task)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
