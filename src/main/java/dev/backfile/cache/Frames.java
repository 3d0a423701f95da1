package dev.backfile.cache;

import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.fingerprint.ByteWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of blocks of bytes, written from its beginning to its end, that one process of a bake leaves for another. */
public final class Frames implements AutoCloseable {

    private static final int FULL = 1 << 20;
    private static final int END = -1;

    private final DataOutputStream output;
    private final ByteWriter frame = new ByteWriter();

    /** Begins a file. */
    public Frames(Path file) throws IOException {
        this.output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /**
     * Where the next entry goes. What stands between two calls is read in one block.
     *
     * @throws UncheckedIOException if what there is cannot be written
     */
    public ByteWriter next() {
        if (frame.length() > FULL) {
            write();
        }
        return frame;
    }

    private void write() {
        try {
            output.writeInt(frame.length());
            output.write(frame.array(), 0, frame.length());
            frame.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Says that the file is whole. */
    public void finish() throws IOException {
        write();
        output.writeInt(END);
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /**
     * Reads a file block by block.
     *
     * @throws DamagedLedgerException if it is cut short
     */
    public static void read(Path file, Consumer<byte[]> frames) throws IOException {
        try (DataInputStream input =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (int length = input.readInt(); length != END; length = input.readInt()) {
                byte[] bytes = new byte[length];
                input.readFully(bytes);
                frames.accept(bytes);
            }
        } catch (EOFException cut) {
            throw new DamagedLedgerException("'" + file + "' is cut short");
        }
    }
}
