package dev.backfile.source;

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
 * @param kind what it is
 * @param size its size in bytes
 * @param modified when it was last written, as far as anybody may say so
 * @param digest a digest of size and modification time and, where the file system has them, of the time of the last change
 *     and the file's number; never one of the first {@value #RESERVED} numbers, so that they may stand for no file
 */
public record FileState(Kind kind, long size, Instant modified, long digest) {

    /** How many numbers from 0 on no file has as its digest. */
    public static final int RESERVED = 16;

    private static final String UNIX = "unix";
    private static final String WANTED = UNIX + ":mode,size,lastModifiedTime,ctime,ino";

    /** The bits of a mode that tell files from folders, as POSIX.1 names them in sys/stat.h. */
    private static final int S_IFMT = 0170000;

    private static final int S_IFREG = 0100000;
    private static final int S_IFDIR = 0040000;
    private static final int S_IFLNK = 0120000;

    /** The kinds of what bears a name in a file system. */
    public enum Kind {
        /** A file with bytes. */
        FILE,
        /** A folder. */
        FOLDER,
        /** A symbolic link that was not followed. */
        LINK,
        /** Anything else, such as a pipe. */
        OTHER
    }

    /**
     * The state of a file.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public static FileState of(Path file, LinkOption... options) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            Map<String, Object> attributes = Files.readAttributes(file, WANTED, options);
            return of(
                    kind((int) attributes.get("mode")),
                    (long) attributes.get("size"),
                    (FileTime) attributes.get("lastModifiedTime"),
                    nanos((FileTime) attributes.get("ctime")),
                    (long) attributes.get("ino"));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, options);
        return of(
                kind(attributes.isRegularFile(), attributes.isDirectory(), attributes.isSymbolicLink()),
                attributes.size(),
                attributes.lastModifiedTime(),
                0,
                0);
    }

    /** Whether it is a file with bytes. */
    public boolean isFile() {
        return kind == Kind.FILE;
    }

    private static FileState of(Kind kind, long size, FileTime modified, long changed, long number) {
        long digest = mixed(mixed(mixed(mixed(size) + nanos(modified)) + changed) + number);
        return new FileState(
                kind, size, modified.toInstant(), digest >= 0 && digest < RESERVED ? digest + RESERVED : digest);
    }

    private static Kind kind(int mode) {
        int type = mode & S_IFMT;
        return kind(type == S_IFREG, type == S_IFDIR, type == S_IFLNK);
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        return file ? Kind.FILE : folder ? Kind.FOLDER : link ? Kind.LINK : Kind.OTHER;
    }

    /** Spreads each bit over all: the last steps of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mixed(long bits) {
        long spread = bits + 0x9e3779b97f4a7c15L;
        spread = (spread ^ (spread >>> 30)) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
