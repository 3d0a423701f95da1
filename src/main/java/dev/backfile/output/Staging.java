package dev.backfile.output;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.Obstacles.Obstacle;
import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a bake writes before it is sure of itself. Files that are already in the destination with the same bytes are not
 * staged; {@link #swap} moves the others in and removes what is gone, all or nothing. Until then the destination stays as
 * it was. Safe for use by many threads, but for {@code inTheWay} and {@code swap}.
 *
 * <p>A first bake, into a destination that does not exist, is one renaming of the whole folder.
 */
public final class Staging implements AutoCloseable {

    private final DestinationLock lock;
    private final Destination destination;
    private final FileOperations files;
    private final Threads threads;
    private final StagingFolder folder;
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Ownership ownership;
    private final boolean adopt;
    private Optional<SwapPlan> plan = Optional.empty();

    private Staging(
            DestinationLock lock,
            Destination destination,
            FileOperations files,
            Threads threads,
            Ownership ownership,
            boolean adopt) {
        this.lock = lock;
        this.destination = destination;
        this.files = files;
        this.threads = threads;
        this.folder = new StagingFolder(Swap.staged(lock.staging()), destination, lock.isFirst(), files);
        this.ownership = ownership;
        this.adopt = adopt;
    }

    /**
     * Opens an empty staging folder for a destination that is locked, and in which no swap is unfinished.
     *
     * @param threads who moves and removes files where there are many
     * @param ownership what in the destination is Backfile's
     * @param adopt whether files of others that stand where one of this bake belongs become Backfile's
     */
    public static Staging open(
            DestinationLock lock,
            Destination destination,
            FileOperations files,
            Threads threads,
            Ownership ownership,
            boolean adopt)
            throws IOException {
        lock.tidy(files, threads);
        Staging staging = new Staging(lock, destination, files, threads, ownership, adopt);
        files.createFolders(staging.folder.folder());
        return staging;
    }

    /** Stages a file, unless the destination has it with these bytes. */
    public void put(String path, byte[] bytes) {
        try {
            (folder.put(path, bytes) ? staged : unchanged).add(path);
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
        if (folder.isInPlace(path, source)) {
            unchanged.add(path);
            return Fingerprint.of(source);
        }
        Fingerprint copied = folder.copy(path, source);
        staged.add(path);
        return copied;
    }

    /** The folder, for those who fill it in this bake's stead. */
    public StagingFolder folder() {
        return folder;
    }

    /** Says that somebody else has staged a file. */
    public void stagedElsewhere(String path) {
        staged.add(path);
    }

    /** Whether a path of this bake will have its file in the destination. */
    public boolean has(String path) {
        return staged.contains(path) || unchanged.contains(path);
    }

    /** Keeps a file of the destination that is as it should be. */
    public void keep(String path) {
        unchanged.add(path);
    }

    /** The bytes of a file that this bake {@linkplain #has has}. */
    public byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(staged.contains(path) ? folder.folder().resolve(path) : destination.file(path));
    }

    /** The files that were staged. */
    public Set<String> staged() {
        return staged;
    }

    /** The number of files that were already in place. */
    public int unchangedCount() {
        return unchanged.size();
    }

    /** How many files of the destination, if it is there, are neither of this bake nor of earlier ones. */
    public long countForeign() throws IOException {
        if (lock.isFirst()) {
            return 0;
        }
        try (var tree = Files.walk(destination.folder())) {
            return tree.filter(file ->
                            Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.startsWith(lock.staging()))
                    .map(file ->
                            destination.folder().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Manifest.NAME) && !has(path) && !isInTheWay(path))
                    .count();
        }
    }

    /**
     * An error for each thing that Backfile did not write and that stands where one of the site's files or folders
     * belongs. What cannot come because of it is staged no longer.
     */
    public List<Diagnostic> inTheWay() throws IOException {
        if (lock.isFirst()) {
            return List.of();
        }
        SwapPlan foreseen = plan();
        staged.removeAll(foreseen.blocked().keySet());
        Stream<Obstacle> manifest = Files.isDirectory(destination.file(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)
                ? Stream.of(new Obstacle(Manifest.NAME, Obstacle.Kind.FOLDER_FOR_FILE))
                : Stream.empty();
        return Stream.concat(foreseen.blocked().values().stream().distinct(), manifest)
                .map(obstacle -> DestinationFault.of(obstacle, destination.folder()))
                .toList();
    }

    /** The paths of staged files that cannot come, since something that Backfile did not write stands there or in their way. */
    public Set<String> blocked() throws IOException {
        return lock.isFirst()
                ? Set.of()
                : SwapPlan.of(destination.folder(), files, ownership, adopt, staged, gone())
                        .blocked()
                        .keySet();
    }

    private Set<String> gone() {
        return ownership.paths().filter(path -> !has(path)).collect(Collectors.toSet());
    }

    private boolean isInTheWay(String path) {
        return plan.filter(foreseen -> foreseen.blocked().values().stream()
                        .anyMatch(obstacle -> obstacle.path().equals(path)))
                .isPresent();
    }

    /** Stages anew what seems to be in place, but is a file that goes under its other name. */
    private void keepUnderNewNames(Set<String> gone) throws IOException {
        CaseFolding cases = CaseFolding.of(destination.folder(), gone);
        if (cases.isEmpty()) {
            return;
        }
        for (String path : unchanged) {
            if (cases.otherNameOf(path).isPresent()) {
                files.copy(destination.file(path), folder.target(path));
                unchanged.remove(path);
                staged.add(path);
            }
        }
    }

    private SwapPlan plan() throws IOException {
        if (plan.isEmpty()) {
            Set<String> gone = gone();
            keepUnderNewNames(gone);
            plan = Optional.of(SwapPlan.of(destination.folder(), files, ownership, adopt, staged, gone));
        }
        return plan.get();
    }

    /**
     * Makes the destination what was staged. What earlier bakes wrote and the new site does not have is removed.
     *
     * @param manifest lists what of Backfile's the destination has then
     * @return what became of which file, by path
     * @throws UnfinishedSwapException if the destination is neither as it was nor as it should be
     * @throws IOException if something failed, and the destination is as it was
     */
    public List<Change> swap(Manifest manifest) throws IOException {
        List<Change> changes = new ArrayList<>();
        if (lock.isFirst()) {
            files.write(folder.target(Manifest.NAME), manifest.bytes());
            staged.forEach(path -> changes.add(new Change(path, Change.Kind.ADDED)));
            files.move(folder.folder(), destination.folder());
        } else {
            SwapPlan foreseen = plan();
            if (!foreseen.unwritable().isEmpty()) {
                throw new AccessDeniedException(
                        destination.file(foreseen.unwritable().first()).toString());
            }
            List<Move> moves = new ArrayList<>(foreseen.moves());
            stage(manifest).ifPresent(moves::add);
            new Swap(destination.folder(), lock.staging(), files, threads).run(moves);
            foreseen.moves().forEach(move -> kind(move).ifPresent(kind -> changes.add(new Change(move.path(), kind))));
        }
        changes.sort(Comparator.comparing(Change::path));
        return changes;
    }

    /** Stages a manifest, unless the destination has it. */
    private Optional<Move> stage(Manifest manifest) throws IOException {
        Path present = destination.file(Manifest.NAME);
        boolean there = Files.exists(present, LinkOption.NOFOLLOW_LINKS);
        if (Files.isDirectory(present, LinkOption.NOFOLLOW_LINKS)
                || folder.isInPlace(Manifest.NAME, manifest.bytes())) {
            return Optional.empty();
        }
        files.write(folder.target(Manifest.NAME), manifest.bytes());
        return Optional.of(new Move(there ? Move.Kind.CHANGE : Move.Kind.ADD, Manifest.NAME));
    }

    private static Optional<Change.Kind> kind(Move move) {
        return switch (move.kind()) {
            case REMOVE -> Optional.of(Change.Kind.REMOVED);
            case CHANGE -> Optional.of(Change.Kind.CHANGED);
            case ADD -> Optional.of(Change.Kind.ADDED);
            case CLEAR -> Optional.empty();
        };
    }

    /** Removes what is left of the staging folder, unless a swap is unfinished: then it is needed at the next start. */
    @Override
    public void close() throws IOException {
        if (!new SwapJournal(lock.staging(), files).isOpen()) {
            lock.tidy(files, threads);
        }
    }
}
