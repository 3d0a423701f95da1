package dev.backfile.cache.record;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every source a number that it keeps from bake to bake, so that pages can name what they read in few bytes. */
public final class SourceNumbers {

    private final Map<String, Integer> byPath = new HashMap<>();
    private final BitSet given = new BitSet();
    private int next;

    /** No source has a number yet. */
    public SourceNumbers() {}

    /** The number of a source that has one. */
    public int of(String path) {
        Integer number = byPath.get(path);
        if (number == null) {
            throw new IllegalArgumentException("has no number: " + path);
        }
        return number;
    }

    /** The numbers that sources have. */
    public BitSet given() {
        return (BitSet) given.clone();
    }

    /** How many numbers were ever given: every number is smaller. */
    public int limit() {
        return next;
    }

    /** Gives numbers to the sources that have none, and takes those of the others away. */
    public void keepOnly(Collection<String> paths) {
        List<String> added = newAmong(paths);
        if (byPath.size() + added.size() > paths.size()) {
            Set<String> wanted = new HashSet<>(paths);
            List<String> gone = byPath.keySet().stream()
                    .filter(path -> !wanted.contains(path))
                    .toList();
            gone.forEach(this::forget);
        }
        added.forEach(path -> enter(path, next));
    }

    /** Gives numbers to the sources among these that have none. */
    public void add(Collection<String> paths) {
        newAmong(paths).forEach(path -> enter(path, next));
    }

    private List<String> newAmong(Collection<String> paths) {
        return paths.stream().filter(path -> !byPath.containsKey(path)).sorted().toList();
    }

    /** Enters a number that an earlier bake gave. */
    public void enter(String path, int number) {
        byPath.put(path, number);
        given.set(number);
        next = Math.max(next, number + 1);
    }

    void forget(String path) {
        Integer number = byPath.remove(path);
        if (number != null) {
            given.clear(number);
        }
    }
}
