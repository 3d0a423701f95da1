package dev.backfile.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.util.SerializableConfiguration;

/** Copies files between a shared disk and another file system. A copy that is begun anew overwrites what was begun before. */
final class CopyWork implements ShareWork {

    private static final long serialVersionUID = 1L;
    private static final byte[] NOTHING = {};

    private final SerializableConfiguration hadoop;
    private final String unfinished;
    private final boolean outwards;

    private CopyWork(Configuration hadoop, String unfinished, boolean outwards) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.unfinished = unfinished;
        this.outwards = outwards;
    }

    /**
     * Copies to the shared disk.
     *
     * @param unfinished a folder on it for copies that are not whole yet
     */
    static CopyWork inwards(Configuration hadoop, Path unfinished) {
        return new CopyWork(hadoop, unfinished.toString(), false);
    }

    /** Copies from the shared disk. */
    static CopyWork outwards(Configuration hadoop) {
        return new CopyWork(hadoop, "", true);
    }

    @Override
    public byte[] work(byte[] share, String attempt) throws IOException {
        for (FileCopy copy : FileCopy.of(share)) {
            URI address = URI.create(copy.address());
            FileSystem files = FileSystem.get(address, hadoop.value());
            if (outwards) {
                send(copy, files, new org.apache.hadoop.fs.Path(address));
            } else {
                fetch(copy, files, new org.apache.hadoop.fs.Path(address), attempt);
            }
        }
        return NOTHING;
    }

    private static void send(FileCopy copy, FileSystem files, org.apache.hadoop.fs.Path to) throws IOException {
        try (OutputStream output = MediaTypes.create(files, to, copy.mediaType())) {
            Files.copy(Path.of(copy.path()), output);
        }
    }

    private void fetch(FileCopy copy, FileSystem files, org.apache.hadoop.fs.Path from, String attempt)
            throws IOException {
        Path part = Files.createDirectories(Path.of(unfinished)).resolve(attempt);
        try (InputStream input = files.open(from)) {
            Files.copy(input, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setLastModifiedTime(part, FileTime.fromMillis(copy.modified()));
        Path file = Path.of(copy.path());
        Files.createDirectories(file.getParent());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
