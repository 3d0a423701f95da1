package dev.backfile.incremental;

import dev.backfile.cache.record.FileStamp;
import dev.backfile.fingerprint.ByteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file. It tells of every write but one that is made in the same instant: also of one whose
 * modification time was set back, where the file system counts changes of a file's entry, as those of Unix do.
 *
 * @param isRegularFile whether it is a file
 * @param size its size in bytes
 * @param modified when it was last written, as far as anybody may say so
 * @param digest a digest of size and modification time and, where the file system has them, of the time of the last change
 *     and the file's number
 */
public record FileState(boolean isRegularFile, long size, Instant modified, long digest) {

    private static final String UNIX = "unix";
    private static final String WANTED = UNIX + ":isRegularFile,size,lastModifiedTime,ctime,ino";

    /**
     * The look of a file.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public static FileState of(Path file, LinkOption... options) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            Map<String, Object> attributes = Files.readAttributes(file, WANTED, options);
            return of(
                    (boolean) attributes.get("isRegularFile"),
                    (long) attributes.get("size"),
                    (FileTime) attributes.get("lastModifiedTime"),
                    nanos((FileTime) attributes.get("ctime")),
                    (long) attributes.get("ino"));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, options);
        return of(attributes.isRegularFile(), attributes.size(), attributes.lastModifiedTime(), 0, 0);
    }

    private static FileState of(boolean isRegularFile, long size, FileTime modified, long changed, long number) {
        long digest = new ByteWriter()
                .bits(size)
                .bits(nanos(modified))
                .bits(changed)
                .bits(number)
                .fingerprint()
                .high();
        return new FileState(isRegularFile, size, modified.toInstant(), FileStamp.lookOf(digest));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
