package dev.backfile.desk.check;

/** What changed since a revision cannot be told; the message says why, as a sentence without its full stop. */
public final class RevisionException extends Exception {

    private static final long serialVersionUID = 1L;

    RevisionException(String message) {
        super(message, null, false, false);
    }
}
