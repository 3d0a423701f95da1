package dev.backfile.image;

/** An image cannot be read, and why: the message ends a sentence that begins with the name of the file. */
public final class BadImageException extends Exception {

    private static final long serialVersionUID = 1L;

    BadImageException(String message) {
        super(message);
    }

    /** What is wrong, behind the name of the file. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
