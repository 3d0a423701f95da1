package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.cli.bake.LongBake;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bakes a small site twice, so that Java can keep the classes that bakes load. The start scripts run it once for each Java. The
 * site has what most archives have; the second bake is one after an edit, so that also what reads the ledger is among the classes.
 */
public final class Training {

    private static final String SITE = "training/";
    private static final List<String> FILES =
            List.of("jbake.properties", "data/authors.json", "content/article.md", "content/other.md");

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
        for (String file : FILES) {
            Path target = site.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, read(file));
        }
        Backfile.warmUp();
        int status = bake(site, "--clean");
        Files.write(site.resolve("content/article.md"), read("edit.md"), StandardOpenOption.APPEND);
        return Math.max(status, bake(site, "--verbose"));
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream resource = Objects.requireNonNull(Training.class.getResourceAsStream(SITE + file), file)) {
            return resource.readAllBytes();
        }
    }

    private static int bake(Path site, String option) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(
                new String[] {"bake", site.toString(), option},
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
