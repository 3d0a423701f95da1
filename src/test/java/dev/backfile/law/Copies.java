package dev.backfile.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Older copies of a destination and of a memory, as caches keep them: with the time stamps of the files.
 *
 * @param kept where the copies lie
 */
record Copies(Path destination, Path memory, Path kept) {

    /** Keeps both as they are now. */
    void keep() throws IOException {
        copy(destination, kept.resolve("destination"));
        copy(memory, kept.resolve("memory"));
    }

    /** Puts the copy of the destination in its place; not when there is none. */
    boolean restoreDestination() throws IOException {
        return copy(kept.resolve("destination"), destination);
    }

    /** The files of the copy of the destination. */
    SortedMap<String, String> destinationKept() throws IOException {
        return Tree.read(kept.resolve("destination"));
    }

    /** Puts a file of the copy of the destination in its place. */
    void restore(String path) throws IOException {
        Files.createDirectories(destination.resolve(path).getParent());
        Files.copy(
                kept.resolve("destination").resolve(path),
                destination.resolve(path),
                LinkOption.NOFOLLOW_LINKS,
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the copy of the memory in its place; not when there is none. */
    boolean restoreMemory() throws IOException {
        return copy(kept.resolve("memory"), memory);
    }

    private static boolean copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return false;
        }
        Tree.delete(to);
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return true;
    }
}
