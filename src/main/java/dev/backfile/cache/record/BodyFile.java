package dev.backfile.cache.record;

import dev.backfile.archive.Body;
import dev.backfile.archive.Fragment;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The texts of all articles and their cards in one file, so that the heap does not grow with their length. What is new goes
 * to its end, some megabytes at a time, and is read from memory until then; the journal says which parts are in use. Safe for use
 * by many threads.
 */
public final class BodyFile implements AutoCloseable {

    /** How much waits in memory at most. */
    private static final int MOST_WAITING = 8 << 20;

    private static final int FIRST_ROOM = 64 << 10;

    private final Path path;
    private final FileChannel file;
    private byte[] waiting = {};

    /** How many bytes the file has: changed under the lock, and read without it, since what the file has it keeps. */
    private volatile long written;

    /** How many bytes wait behind them. */
    private int waits;

    /** Opens a file of bodies, whose first part of some length is in use. */
    public BodyFile(Path path, long length) throws IOException {
        this.path = path;
        this.file =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        if (file.size() < length) {
            file.close();
            throw new DamagedLedgerException("the file of bodies is cut short");
        }
        file.truncate(length);
        this.written = length;
    }

    private BodyFile(Path path, FileChannel file) throws IOException {
        this.path = path;
        this.file = file;
        this.written = file.size();
    }

    /** Opens a file of bodies that others write, to read it. */
    public static BodyFile ofOthers(Path path) throws IOException {
        return new BodyFile(path, FileChannel.open(path, StandardOpenOption.READ));
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** How many of its bytes count. */
    public synchronized long length() {
        return written + waits;
    }

    /** Adds a text to the end of the file. */
    public Extent add(Body body) {
        return add(bytes(body));
    }

    /** The bytes of a text. */
    public static byte[] bytes(Body body) {
        return body.fragment().html().getBytes(StandardCharsets.UTF_8);
    }

    /** Adds some bytes to the end of the file. */
    public Extent add(byte[] bytes) {
        return add(bytes, Fingerprint.of(bytes));
    }

    /**
     * Adds another file to the end of this one. Its bytes pass by the heap.
     *
     * @return where it begins in this file
     */
    public synchronized long append(Path other) {
        flush();
        try (FileChannel source = FileChannel.open(other, StandardOpenOption.READ)) {
            long size = source.size();
            long begin = written;
            long done = 0;
            while (done < size) {
                long copied = file.transferFrom(source.position(done), begin + done, size - done);
                if (copied <= 0) {
                    throw new DamagedLedgerException("'" + other + "' is cut short");
                }
                done += copied;
            }
            written += size;
            return begin;
        } catch (IOException failure) {
            throw new LedgerException(path, failure);
        }
    }

    /** Copies something from another file to the end of this one. */
    Extent copy(BodyFile other, Extent extent) {
        return add(other.read(extent), extent.fingerprint());
    }

    private synchronized Extent add(byte[] bytes, Fingerprint fingerprint) {
        if (bytes.length > MOST_WAITING - waits) {
            flush();
        }
        Extent extent = new Extent(written + waits, bytes.length, fingerprint);
        if (bytes.length > MOST_WAITING) {
            write(ByteBuffer.wrap(bytes));
            return extent;
        }
        int needed = waits + bytes.length;
        if (needed > waiting.length) {
            int room = Math.max(FIRST_ROOM, Math.max(needed, 2 * waiting.length));
            waiting = Arrays.copyOf(waiting, Math.min(MOST_WAITING, room));
        }
        System.arraycopy(bytes, 0, waiting, waits, bytes.length);
        waits = needed;
        return extent;
    }

    /** Sees to it that the file has everything that was added. */
    public synchronized void flush() {
        write(ByteBuffer.wrap(waiting, 0, waits));
        waits = 0;
    }

    private void write(ByteBuffer bytes) {
        int size = bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, written + size - bytes.remaining());
            }
        } catch (IOException failure) {
            throw new LedgerException(path, failure);
        }
        written += size;
    }

    /** A part that waits in memory; empty if the file has it. */
    private synchronized Optional<byte[]> waiting(Extent extent) {
        long from = extent.offset() - written;
        return from < 0 || from + extent.length() > waits
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(waiting, (int) from, (int) from + extent.length()));
    }

    /** A text. */
    public Body body(Extent extent) {
        return new Body(new Fragment(new String(read(extent), StandardCharsets.UTF_8)));
    }

    /**
     * The bytes of a part.
     *
     * @throws DamagedLedgerException if they are not what was written
     */
    public byte[] read(Extent extent) {
        Optional<byte[]> fromMemory = extent.offset() < written ? Optional.empty() : waiting(extent);
        if (fromMemory.isPresent()) {
            return fromMemory.get();
        }
        ByteBuffer buffer = ByteBuffer.allocate(extent.length());
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, extent.offset() + buffer.position()) < 0) {
                    throw new DamagedLedgerException("the file of bodies is cut short");
                }
            }
        } catch (IOException failure) {
            throw new LedgerException(path, failure);
        }
        if (!Fingerprint.of(buffer.array()).equals(extent.fingerprint())) {
            throw new DamagedLedgerException("the file of bodies is not what was written");
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
