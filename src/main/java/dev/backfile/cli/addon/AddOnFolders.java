package dev.backfile.cli.addon;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folders in which the start script looks for add-ons, each add-on in a folder of its own: that of the installation, and
 * that of the user's data.
 *
 * @param folders the one that is written to first, if it can be
 */
public record AddOnFolders(List<Path> folders) {

    /** How the start script tells its folders. */
    private static final String PROPERTY = "backfile.add-ons";

    /** Those that the start script named; empty when Java was started without one. */
    public static Optional<AddOnFolders> ofThisProcess() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(AddOnFolders::of);
    }

    private static AddOnFolders of(String named) {
        return new AddOnFolders(Arrays.stream(named.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** Where an add-on is installed, whole and unchanged. */
    public Optional<Path> installed(AddOn addOn) throws IOException {
        for (Path folder : folders) {
            if (isWhole(addOn, folder.resolve(addOn.name()))) {
                return Optional.of(folder.resolve(addOn.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(AddOn addOn, Path folder) throws IOException {
        for (Jar jar : addOn.jars()) {
            if (!jar.is(folder.resolve(jar.file()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Installs an add-on, all of it or nothing.
     *
     * @param fetched is told each jar that has come
     * @return the folder that it is in
     * @throws IOException if something could not be had or written, or is not the file that is meant
     */
    public Path install(AddOn addOn, Repository repository, Consumer<Jar> fetched) throws IOException {
        Path folder = writable();
        Path coming = Files.createTempDirectory(folder, ".coming-");
        try {
            for (Jar jar : addOn.jars()) {
                Path file = coming.resolve(jar.file());
                repository.fetch(jar, file);
                if (!jar.is(file)) {
                    throw new IOException(
                            jar.file() + " is not the file that this Backfile was tried with: its SHA-256 is "
                                    + Jar.sha256(file) + ", not " + jar.sha256());
                }
                fetched.accept(jar);
            }
            Path installed = folder.resolve(addOn.name());
            delete(installed);
            // Nobody else may read a temporary folder; an installation is for everybody.
            Files.createDirectory(installed);
            for (Jar jar : addOn.jars()) {
                Files.move(coming.resolve(jar.file()), installed.resolve(jar.file()));
            }
            return installed;
        } finally {
            delete(coming);
        }
    }

    private Path writable() throws IOException {
        for (Path folder : folders) {
            try {
                Files.createDirectories(folder);
                if (Files.isWritable(folder)) {
                    return folder;
                }
            } catch (IOException closed) {
                // the next may be open
            }
        }
        throw new IOException("none of these folders can be written: "
                + String.join(", ", folders.stream().map(Path::toString).toList()));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(AddOnFolders::deleteOne);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
