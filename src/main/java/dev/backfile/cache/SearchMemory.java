package dev.backfile.cache;

import dev.backfile.cache.record.LedgerException;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file beside the journal with what is remembered of the search index. It is believed where it is as it was written, and of the
 * very index whose mark the journal has; where it is not, the index is made anew.
 */
public final class SearchMemory {

    private static final int HEAD = 2 * Long.BYTES;

    private final Path file;

    SearchMemory(Path file) {
        this.file = file;
    }

    /**
     * What is remembered.
     *
     * @param mark tells one index from another
     */
    public Optional<byte[]> read(String mark) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            byte[] memory = in.readAllBytes();
            boolean isBelieved = Arrays.equals(head, head(mark, memory, memory.length));
            return isBelieved ? Optional.of(memory) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Remembers something else. */
    public void write(String mark, ByteWriter memory) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (OutputStream out = Files.newOutputStream(next)) {
                out.write(head(mark, memory.array(), memory.length()));
                out.write(memory.array(), 0, memory.length());
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new LedgerException(file, failure);
        }
    }

    /** Where a file may be made while an index is written. Nobody is to find it there afterwards. */
    public Path scratch() {
        return file.resolveSibling(file.getFileName() + ".runs");
    }

    private static byte[] head(String mark, byte[] memory, int length) {
        Fingerprint all = new ByteWriter()
                .text(mark)
                .fingerprint(Fingerprint.of(memory, length))
                .fingerprint();
        return new ByteWriter().fingerprint(all).toBytes();
    }
}
