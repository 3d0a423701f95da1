package dev.backfile.markup.markdown.inline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The runs of {@code *}, {@code _} and the characters of {@link Marking}s of one text that may open or close something, in order, matched as
 * CommonMark says. Each run is looked at a bounded number of times.
 */
final class Delimiters {

    private @Nullable Delimiter last;
    private int steps;

    /** The last run that was added and not matched; null when there is none. */
    @Nullable
    Delimiter last() {
        return last;
    }

    /** How many runs were looked at. */
    int steps() {
        return steps;
    }

    /** Adds a run. */
    void add(Delimiter delimiter) {
        delimiter.previous = last;
        if (last != null) {
            last.next = delimiter;
        }
        last = delimiter;
    }

    /** Forgets the runs that begin at an index or behind it. */
    void forgetFrom(int start) {
        while (last != null && last.start >= start) {
            remove(last);
        }
    }

    /** Matches the runs behind another, or all, and forgets them. */
    void match(@Nullable Delimiter bottom) {
        int[] bottoms = new int[Delimiter.kinds()];
        Arrays.fill(bottoms, bottom == null ? 0 : bottom.start + 1);
        Delimiter closer = first(bottom);
        while (closer != null) {
            steps++;
            if (!closer.canClose) {
                closer = closer.next;
                continue;
            }
            int kind = closer.kind();
            Delimiter opener = opener(closer, bottom, bottoms[kind]);
            if (opener == null) {
                bottoms[kind] = closer.start;
                Delimiter next = closer.next;
                if (!closer.canOpen) {
                    remove(closer);
                }
                closer = next;
                continue;
            }
            while (opener.next != closer && opener.next != null) {
                remove(opener.next);
            }
            opener.open(closer);
            if (opener.left == 0) {
                remove(opener);
            }
            if (closer.left == 0) {
                Delimiter next = closer.next;
                remove(closer);
                closer = next;
            }
        }
        while (last != null && last != bottom) {
            remove(last);
        }
    }

    private @Nullable Delimiter first(@Nullable Delimiter bottom) {
        if (bottom != null) {
            return bottom.next;
        }
        Delimiter first = last;
        while (first != null && first.previous != null) {
            first = first.previous;
        }
        return first;
    }

    private @Nullable Delimiter opener(Delimiter closer, @Nullable Delimiter bottom, int from) {
        for (Delimiter opener = closer.previous;
                opener != null && opener != bottom && opener.start >= from;
                opener = opener.previous) {
            steps++;
            if (opener.matches(closer)) {
                return opener;
            }
        }
        return null;
    }

    private void remove(Delimiter delimiter) {
        if (delimiter.previous != null) {
            delimiter.previous.next = delimiter.next;
        }
        if (delimiter.next != null) {
            delimiter.next.previous = delimiter.previous;
        } else {
            last = delimiter.previous;
        }
    }
}
