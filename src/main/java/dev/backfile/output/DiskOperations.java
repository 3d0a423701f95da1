package dev.backfile.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The operations of the file system itself. Their failures name the file. Stateless. */
public final class DiskOperations implements FileOperations {

    /** Makes the operations. */
    public DiskOperations() {}

    @Override
    public void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        naming(file, () -> Files.write(file, bytes));
    }

    @Override
    public void writeThrough(Path file, byte[] bytes) throws IOException {
        naming(file, () -> {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        });
    }

    @Override
    public void copy(Path source, Path copy) throws IOException {
        naming(copy, () -> Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
        Files.deleteIfExists(second);
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException | FileSystemException without) {
            Path whole = second.resolveSibling(second.getFileName() + ".part");
            naming(
                    whole,
                    () -> Files.copy(
                            file,
                            whole,
                            LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING));
            move(whole, second);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    private interface Operation {
        void run() throws IOException;
    }

    /** A full disk is told without the name of a file. */
    private static void naming(Path file, Operation operation) throws IOException {
        try {
            operation.run();
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            FileSystemException named = new FileSystemException(file.toString(), null, nameless.getMessage());
            named.initCause(nameless);
            throw named;
        }
    }
}
