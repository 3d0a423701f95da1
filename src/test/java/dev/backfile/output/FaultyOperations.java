package dev.backfile.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The operations of the file system, of which one or more go wrong. Counts them. Safe for use by many threads. */
public final class FaultyOperations implements FileOperations {

    private final FileOperations disk = new DiskOperations();
    private final int fault;
    private final Kind kind;
    private int step;

    /** How something goes wrong. */
    public enum Kind {
        /** One step fails, as where somebody has a file open. */
        ONCE,
        /** One step fails and all after it, as when the disk is gone. */
        FOR_GOOD,
        /** The process ends before the step. */
        KILL
    }

    /** The end of a process; nothing catches it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param fault the number of the step that goes wrong, the first being 0
     */
    public FaultyOperations(int fault, Kind kind) {
        this.fault = fault;
        this.kind = kind;
    }

    /** How many steps were tried. */
    public synchronized int steps() {
        return step;
    }

    private synchronized void step(Path file) throws IOException {
        boolean wrong = kind == Kind.ONCE ? step == fault : step >= fault;
        step++;
        if (wrong && kind == Kind.KILL) {
            throw new Killed();
        } else if (wrong) {
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step(folder);
        disk.createFolders(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step(file);
        disk.write(file, bytes);
    }

    @Override
    public void writeThrough(Path file, byte[] bytes) throws IOException {
        step(file);
        disk.writeThrough(file, bytes);
    }

    @Override
    public void copy(Path source, Path copy) throws IOException {
        step(copy);
        disk.copy(source, copy);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to);
        disk.move(from, to);
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
        step(second);
        disk.keep(file, second);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(path);
        disk.delete(path);
    }

    @Override
    public boolean isWritable(Path folder) {
        return disk.isWritable(folder);
    }
}
