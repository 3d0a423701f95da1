package dev.backfile.cache;

/** What is to be said about a ledger that was opened. */
public enum Notice {
    /** Nothing. */
    NONE,
    /** It was written by another version of the tool, and is begun afresh. */
    OTHER_VERSION,
    /** It was damaged, and is begun afresh. */
    DAMAGED
}
