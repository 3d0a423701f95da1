package dev.backfile.bench;

import dev.backfile.jbake.JBake;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.generated.OutputKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A site of generated articles in a temporary folder, laid out for a contestant of the whole-process benchmark. */
public final class GeneratedSite implements AutoCloseable {

    private static final Path BENCH = Path.of("bench").toAbsolutePath();
    private static final int ARTICLES = 200;

    private final Path folder;

    private GeneratedSite(Path folder) {
        this.folder = folder;
    }

    /** Generates the site; the working folder must be the repository's. */
    public static GeneratedSite of(String peer) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("backfile-jmh");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                List.of(java.toString(), BENCH.resolve("Archive.java").toString(), folder.toString(), "" + ARTICLES);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("the archive could not be generated: exit status " + status);
        }
        copy(BENCH.resolve("peers").resolve(peer).resolve("site"), folder);
        return new GeneratedSite(folder);
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Its settings. */
    public Settings settings() {
        return new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings()).read(folder).settings().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copyFile(file, to.resolve(from.relativize(file))));
        }
    }

    private static void copyFile(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
