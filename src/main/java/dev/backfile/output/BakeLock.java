package dev.backfile.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second bake out. The operating system frees the lock when the process ends, however it ends. */
public final class BakeLock implements AutoCloseable {

    private final FileChannel file;

    private BakeLock(FileChannel file) {
        this.file = file;
    }

    /** The lock; empty when another bake holds it. */
    public static Optional<BakeLock> take(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return Optional.of(new BakeLock(file));
            }
        } catch (OverlappingFileLockException held) {
            // this very process holds it
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
        file.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
