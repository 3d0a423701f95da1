package dev.backfile.output;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder into which files go that the destination has not with the same bytes. Several processes may fill one. Safe for
 * use by many threads.
 */
public final class StagingFolder {

    private final Path folder;
    private final Destination destination;
    private final boolean first;
    private final FileOperations files;
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();

    /**
     * A folder that is there.
     *
     * @param first whether there is no destination yet
     */
    public StagingFolder(Path folder, Destination destination, boolean first, FileOperations files) {
        this.folder = folder;
        this.destination = destination;
        this.first = first;
        this.files = files;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** The destination of what is in it. */
    public Path destination() {
        return destination.folder();
    }

    /** Whether there is no destination yet. */
    public boolean isFirst() {
        return first;
    }

    /**
     * Stages a file.
     *
     * @return whether it had to be; the destination may have it with these bytes
     */
    public boolean put(String path, byte[] bytes) throws IOException {
        if (isInPlace(path, bytes)) {
            return false;
        }
        files.write(target(path), bytes);
        return true;
    }

    /** Stages a copy of a file, and gives the fingerprint of its bytes. */
    Fingerprint copy(String path, Path source) throws IOException {
        Path target = target(path);
        files.copy(source, target);
        return Fingerprint.of(target);
    }

    /** Whether the destination has a file with the same bytes as another. */
    boolean isInPlace(String path, Path source) throws IOException {
        return isInPlace(path, Files.size(source)) && Files.mismatch(destination.file(path), source) < 0;
    }

    private boolean isInPlace(String path, long length) throws IOException {
        if (first || !destination.reaches(path)) {
            return false;
        }
        Path present = destination.file(path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(present, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() && attributes.size() == length && Files.isReadable(present);
        } catch (IOException unseen) {
            return false;
        }
    }

    boolean isInPlace(String path, byte[] bytes) throws IOException {
        return isInPlace(path, bytes.length) && Arrays.equals(Files.readAllBytes(destination.file(path)), bytes);
    }

    /** Where a file goes, in a folder that is made if need be. */
    Path target(String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException("leads out of the destination: " + path);
        }
        if (!madeFolders.contains(target.getParent())) {
            files.createFolders(target.getParent());
            madeFolders.add(target.getParent());
        }
        return target;
    }
}
