package dev.backfile.diagnostic;

/**
 * A position in a source file whose path is known from elsewhere.
 *
 * @param line the line, counted from 1; 0 when unknown
 * @param column the column in UTF-16 units, counted from 1; 0 when unknown
 */
public record Position(int line, int column) {

    /** No position: the file as a whole. */
    public static final Position NONE = new Position(0, 0);
}
