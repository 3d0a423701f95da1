package dev.backfile.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody probably meant: the nearest of the names that exist. This looks at every name, which is right for a
 * handful; a site's own names, of which there may be a million, are asked through {@link NearestNames}.
 */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The candidate nearest to what was written, if one is near enough to have been meant: one slip of the keyboard
     * (a letter changed, missing, added, or swapped with its neighbour), two from ten letters on, three from fifteen
     * on. Of equally near candidates the alphabetically first.
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        int length = written.length();
        int limit = mostSlips(length);
        record Scored(String candidate, int slips) {}
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - length) <= limit)
                .map(candidate -> new Scored(candidate, slips(written, candidate)))
                .filter(scored -> scored.slips() > 0 && scored.slips() <= limit)
                .min(Comparator.comparingInt(Scored::slips).thenComparing(Scored::candidate))
                .map(Scored::candidate);
    }

    /** A hint that asks {@code did you mean 'x'?}, or the other hint when nothing is near. */
    public static String hint(String written, Collection<String> candidates, String otherwise) {
        return nearest(written, candidates).map(Suggestion::question).orElse(otherwise);
    }

    /** The hint that a name was probably meant. */
    public static String question(String meant) {
        return "did you mean '" + meant + "'?";
    }

    /** With how many slips of the keyboard a text of this length is still taken for another. */
    static int mostSlips(int length) {
        return length < 3 ? 0 : length < 10 ? 1 : length < 15 ? 2 : 3;
    }

    /** The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    private static int slips(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                int least = Math.min(Math.min(last[column], current[column - 1]) + 1, last[column - 1] + change);
                boolean swapped = row > 1
                        && column > 1
                        && from.charAt(row - 1) == to.charAt(column - 2)
                        && from.charAt(row - 2) == to.charAt(column - 1);
                current[column] = swapped ? Math.min(least, beforeLast[column - 2] + 1) : least;
            }
            beforeLast = last;
            last = current;
        }
        return last[to.length()];
    }
}
