package dev.backfile.diagnostic;

import java.util.Comparator;

/**
 * Where a mistake stands.
 *
 * @param path the file, relative to the site's folder, with {@code /} between names
 * @param line the line, counted from 1; 0 when the mistake concerns the file as a whole
 * @param column the column in UTF-16 units, counted from 1; 0 when only the line is known
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole. */
    public static Place file(String path) {
        return new Place(path, 0, 0);
    }

    /** A position in a file. */
    public static Place at(String path, Position position) {
        return new Place(path, position.line(), position.column());
    }

    /** The same lines and columns of another file. */
    public Place in(String file) {
        return new Place(file, line, column);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as editors and continuous integration read it; unknown parts are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
