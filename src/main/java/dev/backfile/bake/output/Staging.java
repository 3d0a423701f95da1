package dev.backfile.bake.output;

import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.Memory;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a bake writes before it is sure of itself. Files that are already in the destination with the same bytes are not
 * staged; {@link #swap} moves the others in, whole file by whole file, and removes what is gone. Until then the
 * destination stays as it was. Safe for use by many threads, but for {@code swap}.
 *
 * <p>A first bake, into a destination that does not exist, is one renaming of the whole folder.
 */
public final class Staging implements AutoCloseable {

    private final Path destination;
    private final Path folder;
    private final boolean first;
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Set<String> inTheWay = ConcurrentHashMap.newKeySet();
    private final Set<String> earlier;
    private final Optional<Set<String>> own;

    private Staging(Path destination, Path folder, boolean first, Memory memory) {
        this.destination = destination;
        this.folder = folder;
        this.first = first;
        this.earlier = memory.paths();
        this.own = memory.knowsAllPaths() ? Optional.of(earlier) : Optional.empty();
    }

    /** Opens an empty staging folder beside or inside a destination. */
    public static Staging open(Path destination, Memory memory) throws IOException {
        Path absolute = destination.toAbsolutePath().normalize();
        boolean first = !Files.exists(absolute, LinkOption.NOFOLLOW_LINKS);
        Path beside = absolute.resolveSibling("." + absolute.getFileName() + ".backfile-staging");
        Path inside = absolute.resolve(".backfile-staging");
        Folders.delete(beside);
        Folders.delete(inside);
        Path folder = first ? beside : inside;
        Files.createDirectories(folder);
        return new Staging(absolute, folder, first, memory);
    }

    /** Stages a file, unless the destination has it with these bytes. */
    public void put(String path, byte[] bytes) {
        try {
            if (isInPlace(path, bytes)) {
                unchanged.add(path);
            } else {
                Files.write(target(path), bytes);
                stage(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Stages a copy of a file, unless the destination has it with the same bytes.
     *
     * @return the fingerprint of the bytes
     */
    public Fingerprint copy(String path, Path source) throws IOException {
        Path present = destination.resolve(path);
        boolean same = !first
                && Files.isRegularFile(present, LinkOption.NOFOLLOW_LINKS)
                && Files.size(present) == Files.size(source)
                && Files.mismatch(present, source) < 0;
        if (same) {
            unchanged.add(path);
            return Fingerprint.of(present);
        }
        Path target = target(path);
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        Fingerprint copied = Fingerprint.of(target);
        stage(path);
        return copied;
    }

    /** Counts a staged file in, unless a file that Backfile did not write stands where it belongs. */
    private void stage(String path) throws IOException {
        boolean foreign = !first
                && own.filter(paths -> !paths.contains(path)).isPresent()
                && Files.exists(destination.resolve(path), LinkOption.NOFOLLOW_LINKS);
        if (foreign) {
            Files.delete(folder.resolve(path));
            inTheWay.add(path);
        } else {
            staged.add(path);
        }
    }

    /** Whether a path of this bake will have its file in the destination. */
    public boolean has(String path) {
        return staged.contains(path) || unchanged.contains(path);
    }

    /** An error for each file that Backfile did not write and that stands where one of this bake belongs. */
    public List<Diagnostic> inTheWay() {
        return inTheWay.stream()
                .map(path -> new Diagnostic(
                        Code.FOREIGN_FILE,
                        Severity.ERROR,
                        Place.file(destination.resolve(path).toString()),
                        "the destination has a file '" + path
                                + "' that Backfile did not write, where one of the site belongs",
                        "remove it, or give the page another URL"))
                .toList();
    }

    /** Keeps a file of the destination that is as it should be. */
    public void keep(String path) {
        unchanged.add(path);
    }

    /** The files that were staged. */
    public Set<String> staged() {
        return staged;
    }

    /** The number of files that were already in place. */
    public int unchangedCount() {
        return unchanged.size();
    }

    /** How many files of the destination, if it is there, are neither of this bake nor known from earlier ones. */
    public long countForeign() throws IOException {
        if (first) {
            return 0;
        }
        try (var files = Files.walk(destination)) {
            return files.filter(
                            file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.startsWith(folder))
                    .map(file -> destination.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !staged.contains(path) && !unchanged.contains(path) && !earlier.contains(path))
                    .count();
        }
    }

    /**
     * Makes the destination what was staged. What earlier bakes wrote and the new site does not have is removed.
     *
     * @return what became of which file, by path
     */
    public List<Change> swap() throws IOException {
        List<Change> changes = new ArrayList<>();
        if (first) {
            staged.forEach(path -> changes.add(new Change(path, Change.Kind.ADDED)));
            Files.move(folder, destination, StandardCopyOption.ATOMIC_MOVE);
        } else {
            remove(changes);
            moveIn(changes);
        }
        changes.sort(Comparator.comparing(Change::path));
        return changes;
    }

    private void remove(List<Change> changes) throws IOException {
        Set<Path> emptied = new HashSet<>();
        for (String path : earlier) {
            boolean gone = !staged.contains(path) && !unchanged.contains(path);
            Path file = destination.resolve(path);
            if (gone && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(file)) {
                changes.add(new Change(path, Change.Kind.REMOVED));
                emptied.add(file.getParent());
            }
        }
        for (Path emptiedFolder : emptied) {
            removeEmptyFolders(emptiedFolder);
        }
    }

    private void moveIn(List<Change> changes) throws IOException {
        for (String path : staged) {
            Path target = destination.resolve(path);
            Change.Kind kind =
                    Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? Change.Kind.CHANGED : Change.Kind.ADDED;
            if (kind == Change.Kind.ADDED) {
                Files.createDirectories(target.getParent());
            }
            Files.move(
                    folder.resolve(path), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            changes.add(new Change(path, kind));
        }
    }

    /** Removes what is left of the staging folder. */
    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }

    private boolean isInPlace(String path, byte[] bytes) throws IOException {
        if (first) {
            return false;
        }
        Path present = destination.resolve(path);
        return Files.isRegularFile(present, LinkOption.NOFOLLOW_LINKS)
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
            if (!Files.isDirectory(empty, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try (var entries = Files.newDirectoryStream(empty)) {
                if (entries.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(empty);
        }
    }
}
