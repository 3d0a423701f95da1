package dev.backfile.search.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary file for bytes that would fill the heap. It is gone when it is closed. */
public final class SpillFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final FileChannel file;
    private long written;

    private SpillFile(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Makes the file, in place of one that is there.
     *
     * @throws UncheckedIOException if it cannot be made
     */
    public static SpillFile at(Path path) {
        try {
            return new SpillFile(
                    path,
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failure) {
            throw new UncheckedIOException(path.toString(), failure);
        }
    }

    /**
     * Adds bytes to its end.
     *
     * @param length how many of them
     * @return where they begin
     */
    public long add(byte[] bytes, int length) {
        long begin = written + buffer.position();
        for (int from = 0; from < length; ) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int part = Math.min(length - from, buffer.remaining());
            buffer.put(bytes, from, part);
            from += part;
        }
        return begin;
    }

    /** Makes what was added readable. */
    public void flush() {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                written += file.write(buffer, written);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(path.toString(), failure);
        }
        buffer.clear();
    }

    /**
     * Reads bytes that were added before it was {@linkplain #flush() flushed}.
     *
     * @param begin where they begin
     * @param length how many
     * @param bytes takes them
     * @param to from where on
     */
    public void read(long begin, int length, byte[] bytes, int to) {
        ByteBuffer wanted = ByteBuffer.wrap(bytes, to, length);
        try {
            while (wanted.hasRemaining()) {
                if (file.read(wanted, begin + length - wanted.remaining()) < 0) {
                    throw new IOException("the file is cut short");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(path.toString(), failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(path.toString(), failure);
        }
    }
}
