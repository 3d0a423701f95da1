package dev.backfile.markup.markdown.inline;

/** A paragraph is out of bounds; ends the parse of its text. */
public final class Excess extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int offset;

    /** Makes one with what there is too much of. */
    public Excess(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Where it begins in the text. */
    public int offset() {
        return offset;
    }
}
