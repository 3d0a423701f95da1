package dev.backfile.bake;

import dev.backfile.archive.Bodies;
import dev.backfile.archive.Body;
import dev.backfile.archive.Fragment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the bodies of one bake in a scratch file, so that the heap does not grow with the length of the texts. */
final class ScratchBodies implements Bodies, AutoCloseable {

    private final FileChannel file;
    private final AtomicLong end = new AtomicLong();
    private final Map<String, Extent> extents = new ConcurrentHashMap<>();

    /** Opens an empty store in the folder for temporary files; it goes when it is closed. */
    ScratchBodies() throws IOException {
        Path scratch = Files.createTempFile("backfile-", ".bodies");
        file = FileChannel.open(
                scratch, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private record Extent(long offset, int length) {}

    /** Keeps a body under the path of its source. */
    void keep(String path, Body body) {
        byte[] html = body.fragment().html().getBytes(StandardCharsets.UTF_8);
        Extent extent = new Extent(end.getAndAdd(html.length), html.length);
        ByteBuffer buffer = ByteBuffer.wrap(html);
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer, extent.offset() + buffer.position());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        extents.put(path, extent);
    }

    @Override
    public Body body(String path) {
        Extent extent = extents.get(path);
        if (extent == null) {
            throw new NoSuchElementException(path);
        }
        ByteBuffer buffer = ByteBuffer.allocate(extent.length());
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, extent.offset() + buffer.position()) < 0) {
                    throw new IOException("The scratch file of bodies was cut short");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Body(new Fragment(new String(buffer.array(), StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
