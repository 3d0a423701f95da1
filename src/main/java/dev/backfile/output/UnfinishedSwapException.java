package dev.backfile.output;

import java.io.IOException;

/** Thrown when a destination holds files of two bakes: a swap could neither be completed nor undone. */
public final class UnfinishedSwapException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IOException failure;

    UnfinishedSwapException(IOException failure) {
        super(failure);
        this.failure = failure;
    }

    /** What went wrong first. */
    public IOException failure() {
        return failure;
    }
}
