package dev.backfile.cluster;

import dev.backfile.output.DiskOperations;
import dev.backfile.output.FileOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Writes files of which others may write the same at the same time: each one appears at once. */
final class AtomicOperations implements FileOperations {

    private final Path unfinished;
    private final FileOperations disk = new DiskOperations();

    /**
     * @param unfinished a folder, made if need be, for files that are not whole yet
     */
    AtomicOperations(Path unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Path whole = unfinished.resolve(UUID.randomUUID().toString());
        disk.createFolders(unfinished);
        disk.write(whole, bytes);
        disk.move(whole, file);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        disk.createFolders(folder);
    }

    @Override
    public void writeThrough(Path file, byte[] bytes) throws IOException {
        disk.writeThrough(file, bytes);
    }

    @Override
    public void copy(Path source, Path copy) throws IOException {
        disk.copy(source, copy);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
        disk.keep(file, second);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }

    @Override
    public boolean isWritable(Path folder) {
        return disk.isWritable(folder);
    }
}
