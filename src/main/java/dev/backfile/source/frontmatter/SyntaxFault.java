package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;

/** A text that is not valid YAML or JSON. Does not leave this room: readers turn it into a diagnostic. */
public final class SyntaxFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final String hint;

    /** A fault with its place, a plain sentence about it, and the way out. */
    public SyntaxFault(Position position, String message, String hint) {
        super(message, null, false, false);
        this.position = position;
        this.hint = hint;
    }

    /** Where it stands. */
    public Position position() {
        return position;
    }

    /** A plain sentence. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The way out. */
    public String hint() {
        return hint;
    }
}
