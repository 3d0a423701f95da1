package dev.backfile.desk.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a JBake site, and that of the site that is made of it.
 *
 * @param from the JBake site
 * @param to the new site, which need not be there
 */
record FolderPair(Path from, Path to) {

    private static final String VERSION_CONTROL = ".git";

    /** Why the one cannot become the other, as a sentence without a full stop. */
    Optional<String> fault() throws IOException {
        if (!Files.isDirectory(from)) {
            return Optional.of("there is no such folder: " + from);
        }
        Path source = from.toRealPath();
        Path target = real(to.toAbsolutePath().normalize());
        if (target.startsWith(source) || source.startsWith(target)) {
            return Optional.of(
                    "the new site cannot lie in the JBake site, nor around it: name a folder beside " + from);
        }
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !isEmpty()) {
            return Optional.of(to + " has files already, and nothing is overwritten: name a folder that is empty or not"
                    + " there");
        }
        return Optional.empty();
    }

    /** A path of which the end need not be there, with all links above it resolved. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(to)) {
            return false;
        }
        try (Stream<Path> files = Files.list(to)) {
            return files.allMatch(file -> file.getFileName().toString().equals(VERSION_CONTROL));
        }
    }
}
