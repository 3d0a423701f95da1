package dev.backfile.publish.target;

import java.io.IOException;

/** A target cannot be used, and its user can do something about it. */
public final class TargetException extends IOException {

    private static final long serialVersionUID = 1;

    private final String hint;

    /**
     * What is wrong.
     *
     * @param message what, as the end of a sentence; without anything secret
     * @param hint what to do
     */
    public TargetException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
