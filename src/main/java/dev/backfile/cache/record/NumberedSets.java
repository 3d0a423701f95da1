package dev.backfile.cache.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of what pages asked for. Most pages of one kind ask for the same, so each set is kept once and pages have its number.
 * Safe for use by many threads.
 *
 * @param <T> one thing that was asked for, and what came of it
 */
public final class NumberedSets<T> {

    private final Map<List<T>, Integer> numbers = new HashMap<>();
    private int next;

    /** There are no sets yet. */
    public NumberedSets() {}

    /** The number of a set; a new one gets the next. */
    public synchronized int number(List<T> asked) {
        Integer known = numbers.get(asked);
        if (known == null) {
            enter(next, asked);
            return next - 1;
        }
        return known;
    }

    /** Enters a set under the number that it has. */
    public synchronized void enter(int number, List<T> asked) {
        numbers.put(asked, number);
        next = Math.max(next, number + 1);
    }

    /** Every set by its number. */
    public synchronized Map<Integer, List<T>> byNumber() {
        Map<Integer, List<T>> sets = new HashMap<>(2 * numbers.size());
        numbers.forEach((asked, number) -> sets.put(number, asked));
        return sets;
    }
}
