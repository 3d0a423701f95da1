package dev.backfile.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a bake writes before it is sure of itself. Files that are already in the destination with the same bytes are not
 * staged; {@link #swap} moves the others in, whole file by whole file, and removes what is gone. Until then the
 * destination stays as it was. Safe for use by many threads, but for {@code swap}.
 *
 * <p>A first bake, into a destination that does not exist, is one renaming of the whole folder.
 */
final class Staging implements AutoCloseable {

    private final Path destination;
    private final Path folder;
    private final boolean first;
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();

    private Staging(Path destination, Path folder, boolean first) {
        this.destination = destination;
        this.folder = folder;
        this.first = first;
    }

    /** Opens an empty staging folder beside or inside a destination. */
    static Staging open(Path destination) throws IOException {
        Path absolute = destination.toAbsolutePath().normalize();
        boolean first = !Files.exists(absolute, LinkOption.NOFOLLOW_LINKS);
        Path folder = first
                ? absolute.resolveSibling("." + absolute.getFileName() + ".backfile-staging")
                : absolute.resolve(".backfile-staging");
        deleteFolder(folder);
        Files.createDirectories(folder);
        return new Staging(absolute, folder, first);
    }

    /** Stages a file, unless the destination has it with these bytes. */
    void put(String path, byte[] bytes) {
        try {
            if (isInPlace(path, bytes)) {
                unchanged.add(path);
            } else {
                Files.write(target(path), bytes);
                staged.add(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stages a copy of a file, unless the destination has it with the same bytes. */
    void copy(String path, Path source) {
        try {
            Path present = destination.resolve(path);
            boolean same = !first
                    && Files.isRegularFile(present)
                    && Files.size(present) == Files.size(source)
                    && Files.mismatch(present, source) < 0;
            if (same) {
                unchanged.add(path);
            } else {
                Files.copy(source, target(path), StandardCopyOption.REPLACE_EXISTING);
                staged.add(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The number of files that were staged. */
    int stagedCount() {
        return staged.size();
    }

    /** The number of files that were already in place. */
    int unchangedCount() {
        return unchanged.size();
    }

    /** Every path of the new site. */
    Set<String> paths() {
        Set<String> all = ConcurrentHashMap.newKeySet(staged.size() + unchanged.size());
        all.addAll(staged);
        all.addAll(unchanged);
        return all;
    }

    /**
     * Makes the destination what was staged.
     *
     * @param earlier the paths that earlier bakes wrote; those that the new site does not have are removed
     * @return the number of files that were removed
     */
    int swap(Set<String> earlier) throws IOException {
        if (first) {
            Files.move(folder, destination, StandardCopyOption.ATOMIC_MOVE);
            return 0;
        }
        int removed = 0;
        for (String path : earlier) {
            boolean gone = !staged.contains(path) && !unchanged.contains(path);
            if (gone && Files.deleteIfExists(destination.resolve(path))) {
                removed++;
                removeEmptyFolders(destination.resolve(path).getParent());
            }
        }
        for (String path : staged) {
            Path target = destination.resolve(path);
            Files.createDirectories(target.getParent());
            Files.move(
                    folder.resolve(path), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return removed;
    }

    /** Removes what is left of the staging folder. */
    @Override
    public void close() throws IOException {
        deleteFolder(folder);
    }

    private boolean isInPlace(String path, byte[] bytes) throws IOException {
        if (first) {
            return false;
        }
        Path present = destination.resolve(path);
        return Files.isRegularFile(present)
                && Files.size(present) == bytes.length
                && Arrays.equals(Files.readAllBytes(present), bytes);
    }

    private Path target(String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException("leads out of the destination: " + path);
        }
        if (!madeFolders.contains(target.getParent())) {
            Files.createDirectories(target.getParent());
            madeFolders.add(target.getParent());
        }
        return target;
    }

    private void removeEmptyFolders(Path from) throws IOException {
        for (Path empty = from; !empty.equals(destination); empty = empty.getParent()) {
            try (var entries = Files.newDirectoryStream(empty)) {
                if (entries.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(empty);
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
