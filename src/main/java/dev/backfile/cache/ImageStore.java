package dev.backfile.cache;

import dev.backfile.cache.record.LedgerException;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A folder of images in other sizes, each under a fingerprint of what it was made from. Each file begins with the
 * fingerprint of its bytes: one that is not what was written is not there. May be deleted at any time. Safe for use by
 * many threads.
 */
public final class ImageStore {

    private static final int HEAD = 16;

    private final Path folder;
    private final boolean forget;
    private final Set<Fingerprint> kept = ConcurrentHashMap.newKeySet();

    /**
     * @param forget whether what earlier bakes kept is passed over
     */
    ImageStore(Path folder, boolean forget) {
        this.folder = folder;
        this.forget = forget;
    }

    /** The images that are kept in a folder. */
    public static ImageStore in(Path folder) {
        return new ImageStore(folder, false);
    }

    /** The bytes under a key; empty when there are none. */
    public Optional<byte[]> find(Fingerprint key) {
        if (forget && !kept.contains(key)) {
            return Optional.empty();
        }
        byte[] file;
        try {
            file = Files.readAllBytes(fileOf(key));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new LedgerException(fileOf(key), failure);
        }
        if (file.length < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(file, 0, HEAD);
        byte[] bytes = Arrays.copyOfRange(file, HEAD, file.length);
        boolean whole = new Fingerprint(head.getLong(), head.getLong()).equals(Fingerprint.of(bytes));
        return whole ? Optional.of(bytes) : Optional.empty();
    }

    /** Keeps bytes under a key. */
    public void keep(Fingerprint key, byte[] bytes) {
        Fingerprint content = Fingerprint.of(bytes);
        byte[] file = ByteBuffer.allocate(HEAD + bytes.length)
                .putLong(content.high())
                .putLong(content.low())
                .put(bytes)
                .array();
        Path next = folder.resolve(nameOf(key) + ".next");
        try {
            Files.createDirectories(folder);
            Files.write(next, file);
            Files.move(next, fileOf(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new LedgerException(next, failure);
        }
        kept.add(key);
    }

    /** Removes what stands under other keys. */
    public void keepOnly(Set<Fingerprint> keys) {
        Set<String> names = keys.stream().map(ImageStore::nameOf).collect(Collectors.toSet());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
            if (keys.isEmpty()) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException failure) {
            throw new LedgerException(folder, failure);
        }
    }

    private Path fileOf(Fingerprint key) {
        return folder.resolve(nameOf(key));
    }

    private static String nameOf(Fingerprint key) {
        return "%016x%016x".formatted(key.high(), key.low());
    }
}
