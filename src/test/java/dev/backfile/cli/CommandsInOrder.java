package dev.backfile.cli;

import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs commands one after the other in the folder in which this program is started, as the reader of a page does. Each page
 * begins with the same files, or with files of its own where a folder of its name holds them; and with a baked site.
 */
final class CommandsInOrder {

    /** The folder of what pages begin with that have no folder of their own. */
    static final String ANY = "any";

    private static final String BETWEEN = "\t";

    private CommandsInOrder() {}

    /** Takes the commands, the folder with the folders of files that pages begin with, and the folder of what the commands said. */
    public static void main(String[] arguments) throws IOException {
        Path said = Path.of(arguments[2]);
        List<String> statuses = new ArrayList<>();
        String page = "";
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            List<String> words = List.of(line.split(BETWEEN));
            if (!words.get(0).equals(page)) {
                page = words.get(0);
                Path own = Path.of(arguments[1], page);
                beginAnew(
                        Files.isDirectory(own) ? own : Path.of(arguments[1], ANY),
                        Path.of("").toAbsolutePath());
                run(List.of("bake", "path/to/site"), said.resolve("first.txt"));
            }
            int status = run(words.subList(1, words.size()), said.resolve(statuses.size() + ".txt"));
            statuses.add(Integer.toString(status));
        }
        Files.write(said.resolve("statuses"), statuses);
    }

    /** A line that this program reads. */
    static String line(ShownCommand command) {
        return command.page() + BETWEEN + String.join(BETWEEN, command.arguments());
    }

    private static int run(List<String> arguments, Path said) throws IOException {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(said))) {
            Terminal terminal = new Terminal(writer, writer, false, false);
            return Main.run(arguments.toArray(String[]::new), terminal, Main::bake);
        }
    }

    private static void beginAnew(Path files, Path here) throws IOException {
        for (Path old : walk(here, Comparator.reverseOrder())) {
            if (!old.equals(here)) {
                Files.delete(old);
            }
        }
        for (Path file : walk(files, Comparator.naturalOrder())) {
            if (!file.equals(files)) {
                Files.copy(file, here.resolve(files.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> walk(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(order).toList();
        }
    }
}
