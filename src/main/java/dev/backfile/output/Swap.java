package dev.backfile.output;

import dev.backfile.output.Move.Kind;
import dev.backfile.output.SwapJournal.Direction;
import dev.backfile.parallel.Threads;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Moves staged files into the destination, whole file by whole file, all or none of them. Of each file that goes or is
 * replaced the old one is kept in the staging folder until the end: a move that fails has those before it undone. A swap
 * that is interrupted is completed by {@link #resume} at the next start.
 *
 * <p>Each move can be done again after it was done, and undone again, so that what an interruption has left decides what is
 * still to do: a staged file that is gone has been moved in, an old file that is not kept is in its place. That holds for
 * each by itself, so that files come in any order, many at once, but for the last, which follows all others.
 */
final class Swap {

    private final Path destination;
    private final Path staged;
    private final Path old;
    private final FileOperations files;
    private final Threads threads;
    private final SwapJournal journal;
    private volatile boolean changed;

    /**
     * @param staging the staging folder, in the destination
     * @param threads who moves files
     */
    Swap(Path destination, Path staging, FileOperations files, Threads threads) {
        this.destination = destination;
        this.staged = staged(staging);
        this.old = staging.resolve("old");
        this.files = files;
        this.threads = threads;
        this.journal = new SwapJournal(staging, files);
    }

    /** Where a staging folder has the files that are to be moved. */
    static Path staged(Path staging) {
        return staging.resolve("site");
    }

    /** How an interrupted swap was completed. */
    public enum Resumed {
        /** All its moves are done. */
        FINISHED,
        /** None of its moves is done. */
        UNDONE
    }

    /**
     * Does all moves.
     *
     * @throws UnfinishedSwapException if one failed and those before it could not all be undone
     * @throws IOException if one failed and nothing has changed
     */
    void run(List<Move> moves) throws IOException {
        if (moves.isEmpty()) {
            return;
        }
        files.createFolders(old);
        journal.begin(moves);
        try {
            forward(moves, false);
        } catch (IOException failure) {
            if (changed) {
                undo(moves, failure);
            } else {
                end();
            }
            throw failure;
        }
        end();
    }

    /**
     * Completes a swap that was interrupted: does the moves that are left or, where that is impossible, undoes the others.
     *
     * @return how; empty when none was interrupted
     * @throws UnfinishedSwapException if neither is possible
     */
    Optional<Resumed> resume() throws IOException {
        Optional<Direction> direction = journal.direction();
        if (direction.isEmpty()) {
            return Optional.empty();
        }
        List<Move> moves = moves(direction.get());
        if (direction.get() == Direction.FORWARD) {
            try {
                forward(moves, true);
                end();
                return Optional.of(Resumed.FINISHED);
            } catch (IOException failure) {
                undo(moves, failure);
                return Optional.of(Resumed.UNDONE);
            }
        }
        undo(moves, new IOException("it was interrupted"));
        return Optional.of(Resumed.UNDONE);
    }

    private List<Move> moves(Direction direction) throws UnfinishedSwapException {
        try {
            return journal.moves(direction);
        } catch (IOException unreadable) {
            throw new UnfinishedSwapException(unreadable);
        }
    }

    private void undo(List<Move> moves, IOException failure) throws UnfinishedSwapException {
        try {
            journal.turnBack();
            backward(moves);
        } catch (IOException second) {
            failure.addSuppressed(second);
            throw new UnfinishedSwapException(failure);
        }
        end();
    }

    /** Ends the journal. Should it stay, the next start finds its moves done, or undone, or all of them still to do. */
    private void end() {
        try {
            journal.end();
        } catch (IOException obstinate) {
            // the next start ends it
        }
    }

    private void forward(List<Move> moves, boolean again) throws IOException {
        Set<Path> emptied = new HashSet<>();
        int number = 0;
        for (; number < moves.size() && moves.get(number).kind() == Kind.REMOVE; number++) {
            Path file = destination.resolve(moves.get(number).path());
            Path kept = old(number);
            if (!again || isFile(file) && !exists(kept)) {
                files.move(file, kept);
                changed = true;
            }
            emptied.add(file.getParent());
        }
        deleteEmpty(emptied);
        for (; number < moves.size() && moves.get(number).kind() == Kind.CLEAR; number++) {
            clear(destination.resolve(moves.get(number).path()));
        }
        arrive(moves, number, again);
    }

    /** Does the moves of what comes. */
    private void arrive(List<Move> moves, int from, boolean again) throws IOException {
        Set<Path> made = ConcurrentHashMap.newKeySet();
        int last = moves.size() - 1;
        ParallelSteps.take(
                IntStream.range(from, last).boxed().toList(),
                threads,
                number -> arrive(moves.get(number), old(number), made, again));
        if (from <= last) {
            arrive(moves.get(last), old(last), made, again);
        }
    }

    private void arrive(Move move, Path kept, Set<Path> made, boolean again) throws IOException {
        Path file = destination.resolve(move.path());
        if (move.kind() == Kind.CHANGE) {
            change(move, file, kept, again);
        } else {
            add(move, file, made, again);
        }
    }

    private void deleteEmpty(Set<Path> folders) {
        for (Path folder : folders) {
            try {
                Folders.deleteEmpty(folder, destination, files);
            } catch (IOException obstinate) {
                // an empty folder is no part of the site; a file that must come in its place will tell
            }
        }
    }

    private void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            changed = true;
            Folders.deleteEmptyTree(folder, files);
        }
    }

    private void change(Move move, Path file, Path kept, boolean again) throws IOException {
        Path next = staged.resolve(move.path());
        if (again && !exists(next)) {
            return;
        }
        if (!again || exists(file) && !exists(kept)) {
            files.keep(file, kept);
        }
        files.move(next, file);
        changed = true;
    }

    private void add(Move move, Path file, Set<Path> made, boolean again) throws IOException {
        Path next = staged.resolve(move.path());
        if (again && !exists(next)) {
            return;
        }
        if (again && exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!made.contains(file.getParent())) {
            files.createFolders(file.getParent());
            changed = true;
            made.add(file.getParent());
        }
        files.move(next, file);
        changed = true;
    }

    private void backward(List<Move> moves) throws IOException {
        for (int number = moves.size() - 1; number >= 0; number--) {
            Move move = moves.get(number);
            Path file = destination.resolve(move.path());
            Path kept = old(number);
            switch (move.kind()) {
                case REMOVE -> {
                    if (exists(kept)) {
                        files.createFolders(file.getParent());
                        files.move(kept, file);
                    }
                }
                case CLEAR -> {
                    if (!exists(file)) {
                        files.createFolders(file);
                    }
                }
                case CHANGE -> {
                    if (exists(kept)) {
                        files.move(kept, file);
                    }
                }
                case ADD -> {
                    if (!exists(staged.resolve(move.path())) && isFile(file)) {
                        files.delete(file);
                    }
                    Folders.deleteEmpty(file.getParent(), destination, files);
                }
            }
        }
    }

    private Path old(int number) {
        return old.resolve(Integer.toString(number));
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return exists(path) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
