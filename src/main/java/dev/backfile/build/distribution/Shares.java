package dev.backfile.build.distribution;

import java.util.ArrayList;
import java.util.List;

/** Cuts work into shares. */
public final class Shares {

    /** How many shares each place has to do at least, so that all places end at about the same time. */
    private static final int OF_EACH_PLACE = 4;

    private static final int LARGEST = 2_000;

    private Shares() {}

    /**
     * Some items in shares, in their order.
     *
     * @param parallelism how many shares can be done at once
     */
    public static <T> List<List<T>> of(List<T> items, int parallelism) {
        int size = Math.max(1, Math.min(LARGEST, items.size() / (OF_EACH_PLACE * Math.max(1, parallelism))));
        List<List<T>> shares = new ArrayList<>(items.size() / size + 1);
        for (int begin = 0; begin < items.size(); begin += size) {
            shares.add(items.subList(begin, Math.min(items.size(), begin + size)));
        }
        return shares;
    }
}
