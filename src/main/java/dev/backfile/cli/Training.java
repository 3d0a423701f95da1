package dev.backfile.cli;

import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Bakes a small site twice, so that Java can keep the classes that bakes load. The start scripts run it once for each Java. The
 * second bake is one after an edit: also what reads the ledger is among the classes.
 */
public final class Training {

    private static final String ARTICLE = """
            ---
            title: An article
            date: 2001-02-03
            authors: [An Author]
            tags: [a tag]
            ---
            A *paragraph* with a [link](https://example.org/) and a note[^1].

            > A quotation

            [^1]: The note
            """;

    private static final String EDIT = """

            ## Edited

            - one
            - two

            | a | b |
            | - | - |
            | 1 | 2 |

            ```
            code
            ```
            """;

    private Training() {}

    /** Bakes, and ends the Java virtual machine. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path site = Files.createTempDirectory("backfile-training");
        int status;
        try {
            status = train(site);
        } finally {
            delete(site);
        }
        // The start script learns so whether the classes can be kept.
        System.exit(status);
    }

    /** Bakes a site in an empty folder; 0 if it went well. */
    static int train(Path site) throws IOException {
        Path article = Files.createDirectories(site.resolve("content")).resolve("article.md");
        Files.writeString(article, ARTICLE);
        int status = bake(site);
        Files.writeString(article, EDIT, StandardOpenOption.APPEND);
        return Math.max(status, bake(site));
    }

    private static int bake(Path site) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(
                new String[] {"bake", site.toString()},
                new Terminal(nowhere, nowhere, false, false),
                new LongBake(LongBake.LONG),
                Main::bake);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
