package dev.backfile.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for many small bakes: in memory where the machine offers that. */
record WorkFolder(Path path) implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");

    static WorkFolder make() throws IOException {
        boolean memory = Files.isDirectory(MEMORY) && Files.isWritable(MEMORY);
        return new WorkFolder(
                memory
                        ? Files.createTempDirectory(MEMORY, "backfile-law-")
                        : Files.createTempDirectory("backfile-law-"));
    }

    @Override
    public void close() throws IOException {
        Tree.delete(path);
    }
}
