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
import java.util.concurrent.atomic.AtomicLong;

/**
 * The texts of all articles and their cards in one file, so that the heap does not grow with their length. What is new goes
 * to its end; the journal says which parts are in use. Safe for use by many threads.
 */
public final class BodyFile implements AutoCloseable {

    private final Path path;
    private final FileChannel file;
    private final AtomicLong end;

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
        this.end = new AtomicLong(length);
    }

    private BodyFile(Path path, FileChannel file) throws IOException {
        this.path = path;
        this.file = file;
        this.end = new AtomicLong(file.size());
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
    public long length() {
        return end.get();
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
    public long append(Path other) {
        try (FileChannel source = FileChannel.open(other, StandardOpenOption.READ)) {
            long size = source.size();
            long begin = end.getAndAdd(size);
            long done = 0;
            while (done < size) {
                long copied = file.transferFrom(source.position(done), begin + done, size - done);
                if (copied <= 0) {
                    throw new DamagedLedgerException("'" + other + "' is cut short");
                }
                done += copied;
            }
            return begin;
        } catch (IOException failure) {
            throw new LedgerException(path, failure);
        }
    }

    /** Copies something from another file to the end of this one. */
    Extent copy(BodyFile other, Extent extent) {
        return add(other.read(extent), extent.fingerprint());
    }

    private Extent add(byte[] bytes, Fingerprint fingerprint) {
        Extent extent = new Extent(end.getAndAdd(bytes.length), bytes.length, fingerprint);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer, extent.offset() + buffer.position());
            }
        } catch (IOException failure) {
            throw new LedgerException(path, failure);
        }
        return extent;
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
