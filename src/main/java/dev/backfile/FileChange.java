package dev.backfile;

/**
 * A file of the destination that is not as it was.
 *
 * @param path its path in the destination
 * @param kind what became of it
 */
public record FileChange(String path, Kind kind) {

    /** What became of a file. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It has other bytes than before. */
        CHANGED,
        /** It is gone. */
        REMOVED
    }
}
