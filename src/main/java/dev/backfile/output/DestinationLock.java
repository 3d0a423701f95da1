package dev.backfile.output;

import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps a second bake into one destination out, whatever it remembers and by whichever path it comes. The lock lies in
 * the staging folder: inside the destination, or beside it as long as that is not there. Neither is left behind.
 */
public final class DestinationLock implements AutoCloseable {

    private static final String NAME = ".backfile-staging";
    private static final String LOCK = "lock";
    private static final int TRIES = 100;

    private final Path destination;
    private final Path staging;
    private final boolean first;
    private final Deque<Path> made;
    private final BakeLock lock;

    private DestinationLock(Path destination, Path staging, boolean first, Deque<Path> made, BakeLock lock) {
        this.destination = destination;
        this.staging = staging;
        this.first = first;
        this.made = made;
        this.lock = lock;
    }

    /**
     * The lock of a destination; empty when another bake holds it.
     *
     * @param destination an absolute path; there need not be anything yet
     * @throws IOException if nothing can be written there
     */
    public static Optional<DestinationLock> take(Path destination) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            boolean first = !Files.exists(destination, LinkOption.NOFOLLOW_LINKS);
            if (!first && !Files.isDirectory(destination)) {
                throw new NotDirectoryException(destination.toString());
            }
            Path staging = first ? beside(destination) : inside(destination);
            Deque<Path> made = create(staging);
            try {
                Path file = staging.resolve(LOCK);
                Object before = key(file);
                Optional<BakeLock> lock = BakeLock.take(file);
                if (lock.isEmpty()) {
                    return Optional.empty();
                }
                boolean current =
                        before.equals(key(file)) && first == !Files.exists(destination, LinkOption.NOFOLLOW_LINKS);
                if (current) {
                    return Optional.of(new DestinationLock(destination, staging, first, made, lock.get()));
                }
                lock.get().close();
            } catch (NoSuchFileException removed) {
                // a bake that ends removes its lock
            }
            deleteEmpty(made);
        }
        return Optional.empty();
    }

    /** The staging folder for a destination that is not there yet. */
    static Path beside(Path destination) {
        return destination.resolveSibling("." + destination.getFileName() + NAME);
    }

    /** The staging folder for a destination that is there. */
    static Path inside(Path destination) {
        return destination.resolve(NAME);
    }

    /** What tells a file from another at the same path. */
    private static Object key(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException known) {
            // of a bake that is running, or was killed
        }
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return Objects.requireNonNullElse(key, file);
    }

    /** Makes a folder and those above it, and tells which of them are new, the innermost first. */
    private static Deque<Path> create(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder; path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.addLast(path);
        }
        Files.createDirectories(folder);
        return missing;
    }

    /** The destination. */
    public Path destination() {
        return destination;
    }

    /** The folder for what is not published yet. */
    Path staging() {
        return staging;
    }

    /** Whether there was no destination when the bake began. */
    boolean isFirst() {
        return first;
    }

    /** Removes what bakes that were killed have left. A swap that was interrupted must have been completed before. */
    void tidy(FileOperations files, Threads threads) throws IOException {
        if (!first) {
            removeLeftBeside();
        }
        try (var left = Files.newDirectoryStream(staging)) {
            for (Path path : left) {
                if (!path.endsWith(LOCK)) {
                    Folders.delete(path, files, threads);
                }
            }
        }
    }

    /** What a first bake left that was killed; the destination was made after that. */
    private void removeLeftBeside() throws IOException {
        Path beside = beside(destination);
        if (Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
            try (BakeLock held = BakeLock.take(beside.resolve(LOCK)).orElse(null)) {
                if (held != null) {
                    Folders.delete(beside);
                }
            }
        }
    }

    /** Gives the destination free. A lock that cannot be removed stays behind and is no obstacle. */
    @Override
    public void close() {
        try (lock) {
            Files.deleteIfExists(staging.resolve(LOCK));
        } catch (IOException obstinate) {
            return;
        }
        if (first) {
            deleteEmpty(made);
        } else {
            deleteIfEmpty(staging);
        }
    }

    private static void deleteEmpty(Deque<Path> made) {
        made.forEach(DestinationLock::deleteIfEmpty);
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException used) {
            // somebody else needs it, or a swap is to be completed
        }
    }
}
