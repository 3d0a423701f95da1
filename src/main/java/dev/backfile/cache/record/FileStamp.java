package dev.backfile.cache.record;

import dev.backfile.fingerprint.Fingerprint;

/**
 * What a file looked like when it was read or written.
 *
 * @param size its size in bytes
 * @param look a digest of all that the file system said of it; {@link #NO_LOOK} where there was no file
 * @param content the fingerprint of its bytes
 */
public record FileStamp(long size, long look, Fingerprint content) {

    /** The look of what is no file. */
    public static final long NO_LOOK = 0;

    /** The look of a file that was not looked at: its bytes are read before it is believed. */
    public static final long UNSEEN = 1;

    /** Some bytes that stand in no file. */
    public static FileStamp ofBytes(long size, Fingerprint content) {
        return new FileStamp(size, NO_LOOK, content);
    }

    /** The same bytes in a file of another look. */
    public FileStamp withLook(long other) {
        return new FileStamp(size, other, content);
    }

    /** Whether there was a file. */
    public boolean isOfFile() {
        return look != NO_LOOK;
    }
}
