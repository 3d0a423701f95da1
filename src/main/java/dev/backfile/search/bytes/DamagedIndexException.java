package dev.backfile.search.bytes;

/** A file of an index is not what was written. */
public final class DamagedIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public DamagedIndexException(String message) {
        super(message);
    }
}
