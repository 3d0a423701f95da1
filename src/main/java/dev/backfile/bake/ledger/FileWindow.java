package dev.backfile.bake.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;

/**
 * A part of a file of which some bytes are read later.
 *
 * @param file the file
 * @param begin where in it the part begins
 */
record FileWindow(FileChannel file, long begin) {

    /** Some bytes of the part, read anew each time. */
    Supplier<byte[]> bytes(int start, int length) {
        long offset = begin + start;
        return () -> read(file, offset, length);
    }

    /**
     * Bytes of a file.
     *
     * @throws DamagedLedgerException if the file ends before them
     */
    static byte[] read(FileChannel file, long offset, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, offset + buffer.position()) < 0) {
                    throw new DamagedLedgerException("a file is cut short");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return buffer.array();
    }
}
