package dev.backfile.diagnostic;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One search for the names within a number of slips of a text. It goes down a tree of letters with the rows of the
 * distance's table, and turns back where no name can be near any more. Used by one thread.
 */
final class NearestSearch {

    /** How many letters of names are looked at from each side. */
    private static final int MOST_STEPS = 1_000;

    private final String written;
    private final int slips;
    private final int[][] rows;
    private @Nullable String found;
    private int steps;

    /**
     * @param written what was written
     * @param slips how many slips it may be away
     */
    NearestSearch(String written, int slips) {
        this.written = written;
        this.slips = slips;
        this.rows = new int[written.length() + slips + 1][written.length() + 1];
    }

    /** The alphabetically first of the names found so far. */
    Optional<String> found() {
        return Optional.ofNullable(found);
    }

    /**
     * Looks through names.
     *
     * @param early how many of the slips may be in the half of the text that is read first
     */
    void look(NameTree names, int early) {
        steps = 0;
        int half = names.isBackwards() ? written.length() - written.length() / 2 : written.length() / 2;
        Arrays.fill(rows[0], slips + 1);
        for (int column = 0; column <= Math.min(slips, written.length()); column++) {
            rows[0][column] = column <= bound(column, half, early) ? column : slips + 1;
        }
        descend(names, 0, half, early);
    }

    private void descend(NameTree names, int node, int half, int early) {
        if (names.isName(node)) {
            take(names.name(node));
        }
        int end = names.firstChild(node + 1);
        for (int child = names.firstChild(node); child < end && steps <= MOST_STEPS; child++) {
            if (isNear(names, node, child, half, early)) {
                descend(names, child, half, early);
            }
        }
    }

    private void take(String name) {
        if (Math.abs(name.length() - written.length()) > slips) {
            return;
        }
        int distance = rows[name.length()][written.length()];
        if (distance > 0 && distance <= slips && (found == null || name.compareTo(found) < 0)) {
            found = name;
        }
    }

    /** Fills the rows on the way to a child; whether a name below it may be near. */
    private boolean isNear(NameTree names, int node, int child, int half, int early) {
        char before = names.depth(node) == 0 ? 0 : names.letter(node, names.depth(node) - 1);
        char letter = names.firstLetter(child);
        for (int depth = names.depth(node); depth < names.depth(child); depth++) {
            steps++;
            if (depth > names.depth(node)) {
                before = letter;
                letter = names.letter(child, depth);
            }
            if (depth + 1 >= rows.length || !fill(names, depth, before, letter, half, early)) {
                return false;
            }
        }
        return true;
    }

    /** Fills the row behind a letter of a name; whether a name with this beginning may be near. */
    private boolean fill(NameTree names, int depth, char before, char letter, int half, int early) {
        int[] above = rows[depth];
        int[] row = rows[depth + 1];
        boolean near = false;
        int from = Math.max(0, depth + 1 - slips);
        int to = Math.min(written.length(), depth + 1 + slips);
        Arrays.fill(row, Math.max(0, from - 1), Math.min(row.length, to + 2), slips + 1);
        for (int column = from; column <= to; column++) {
            int least = above[column] + 1;
            if (column > 0) {
                char own = names.letter(written, column - 1);
                least = Math.min(least, row[column - 1] + 1);
                least = Math.min(least, above[column - 1] + (own == letter ? 0 : 1));
                boolean swapped =
                        column > 1 && depth > 0 && own == before && letter == names.letter(written, column - 2);
                least = swapped ? Math.min(least, rows[depth - 1][column - 2] + 1) : least;
            }
            row[column] = least <= bound(column, half, early) ? least : slips + 1;
            near |= row[column] <= slips;
        }
        return near;
    }

    private int bound(int column, int half, int early) {
        return column < half ? early : slips;
    }
}
