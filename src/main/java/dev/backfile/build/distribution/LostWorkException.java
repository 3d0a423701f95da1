package dev.backfile.build.distribution;

/** Other processes could not do their part of a bake, also when it was tried again. Nothing was published. */
public final class LostWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * What happened.
     *
     * @param message as the end of a sentence that begins with the processes, such as {@code cannot be reached (…)}
     * @param hint what to do, for whoever bakes
     * @param cause what failed
     */
    public LostWorkException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
