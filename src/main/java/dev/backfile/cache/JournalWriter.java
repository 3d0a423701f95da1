package dev.backfile.cache;

import dev.backfile.fingerprint.ByteWriter;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes one bake to a journal, entry by entry. Nothing of it counts before it is {@link #finish finished}.
 */
final class JournalWriter implements AutoCloseable {

    private final Path written;
    private final Path file;
    private final DataOutputStream output;
    private final int frameSize;
    private final ByteWriter frame = new ByteWriter();
    private long length;

    /**
     * Begins to write a bake.
     *
     * @param output where it goes
     * @param frameSize after how many bytes a frame ends
     * @param written the file that is being written
     * @param file the file that it is in the end
     */
    JournalWriter(OutputStream output, int frameSize, Path written, Path file) {
        this.output = new DataOutputStream(new BufferedOutputStream(output, 1 << 20));
        this.frameSize = frameSize;
        this.written = written;
        this.file = file;
    }

    /**
     * Where the next entry goes.
     *
     * @throws UncheckedIOException if what there is cannot be written
     */
    ByteWriter next() {
        try {
            if (frame.length() > frameSize) {
                write(0);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return frame;
    }

    /** The number of bytes of all entries so far. */
    long length() {
        return length + Journal.HEAD + frame.length();
    }

    /** Says that the bake is whole. */
    void finish() throws IOException {
        write(Journal.END_OF_BAKE);
        output.close();
        if (!written.equals(file)) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    private void write(int flag) throws IOException {
        int head = frame.length() | flag;
        output.writeInt(head);
        output.writeInt(Journal.checksum(head, frame.array(), frame.length()));
        output.write(frame.array(), 0, frame.length());
        length += Journal.HEAD + frame.length();
        frame.clear();
    }
}
