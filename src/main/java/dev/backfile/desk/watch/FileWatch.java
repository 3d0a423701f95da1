package dev.backfile.desk.watch;

/** Looks at folders until it is closed, and tells {@link Changes} of every file that changed in them. */
public interface FileWatch extends AutoCloseable {

    /** Looks no longer. */
    @Override
    void close();
}
