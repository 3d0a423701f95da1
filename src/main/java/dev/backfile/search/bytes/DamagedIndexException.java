package dev.backfile.search.bytes;

/** An index cannot be made of an earlier one, mostly as a file of that is not what was written. */
public final class DamagedIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public DamagedIndexException(String message) {
        super(message);
    }
}
