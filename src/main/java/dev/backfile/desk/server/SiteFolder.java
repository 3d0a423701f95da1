package dev.backfile.desk.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder of the baked site, in which paths are looked up as hosts of static files do: the file itself, the index of a
 * folder, a page whose extension was left out. What only seems to lie in the folder, through a symbolic link or by a name
 * in other letters, is not there.
 */
final class SiteFolder {

    private static final String OWN = ".backfile";
    private static final String INDEX = "index.html";

    private final Supplier<Path> folder;

    SiteFolder(Supplier<Path> folder) {
        this.folder = folder;
    }

    /** What is found at a path. */
    sealed interface Found {

        /**
         * A file.
         *
         * @param path its path in the site
         */
        record Page(String path, Path file) implements Found {}

        /** A folder whose address ends with a slash. */
        record Folder() implements Found {}

        /** Nothing. */
        record Nothing() implements Found {}
    }

    /** Whether anything was baked yet. */
    boolean isThere() {
        return Files.isDirectory(folder.get());
    }

    Found find(RequestPath request) {
        String path = request.text();
        if (request.folder()) {
            return file(path.isEmpty() ? INDEX : path + "/" + INDEX)
                    .<Found>map(page -> page)
                    .orElseGet(Found.Nothing::new);
        }
        Optional<Found.Page> itself = file(path);
        if (itself.isPresent()) {
            return itself.get();
        }
        if (file(path + "/" + INDEX).isPresent()) {
            return new Found.Folder();
        }
        return Stream.of(".html", ".htm")
                .flatMap(extension -> file(path + extension).stream())
                .findFirst()
                .<Found>map(page -> page)
                .orElseGet(Found.Nothing::new);
    }

    /** A file by its exact path in the site. */
    Optional<Found.Page> file(String path) {
        if (Stream.of(path.split("/")).anyMatch(name -> name.startsWith(OWN))) {
            return Optional.empty();
        }
        try {
            Path root = folder.get().toRealPath();
            Path wanted = root.resolve(path);
            boolean real = Files.isRegularFile(wanted)
                    && wanted.toRealPath().toString().equals(wanted.toString());
            return real ? Optional.of(new Found.Page(path, wanted)) : Optional.empty();
        } catch (IOException | InvalidPathException gone) {
            return Optional.empty();
        }
    }
}
