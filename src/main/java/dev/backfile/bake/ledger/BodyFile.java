package dev.backfile.bake.ledger;

import dev.backfile.archive.Bodies;
import dev.backfile.archive.Body;
import dev.backfile.archive.Fragment;
import dev.backfile.bake.ledger.SourceRecord.Extent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The texts of all articles in one file, so that the heap does not grow with their length. New texts go to its end; the
 * journal says which parts are in use. Safe for use by many threads.
 */
final class BodyFile implements Bodies, AutoCloseable {

    private final Path path;
    private final FileChannel file;
    private final AtomicLong end;
    private final Map<String, Extent> extents = new ConcurrentHashMap<>();

    /** Opens a file of bodies, whose first part of some length is in use. */
    BodyFile(Path path, long length) throws IOException {
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

    Path path() {
        return path;
    }

    long length() {
        return end.get();
    }

    /** Adds a text to the end of the file. */
    Extent add(Body body) {
        byte[] html = body.fragment().html().getBytes(StandardCharsets.UTF_8);
        return add(html, Fingerprint.of(html));
    }

    /** Copies a text from another file to the end of this one. */
    Extent copy(BodyFile other, Extent extent) {
        return add(other.read(extent), extent.fingerprint());
    }

    private Extent add(byte[] html, Fingerprint fingerprint) {
        Extent extent = new Extent(end.getAndAdd(html.length), html.length, fingerprint);
        ByteBuffer buffer = ByteBuffer.wrap(html);
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer, extent.offset() + buffer.position());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return extent;
    }

    /** Says where the text of a source is. */
    void place(String source, Extent extent) {
        extents.put(source, extent);
    }

    @Override
    public Body body(String source) {
        Extent extent = extents.get(source);
        if (extent == null) {
            throw new NoSuchElementException(source);
        }
        byte[] html = read(extent);
        if (!Fingerprint.of(html).equals(extent.fingerprint())) {
            throw new DamagedLedgerException("a body is not what was written");
        }
        return new Body(new Fragment(new String(html, StandardCharsets.UTF_8)));
    }

    private byte[] read(Extent extent) {
        return FileWindow.read(file, extent.offset(), extent.length());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
