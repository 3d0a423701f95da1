package dev.backfile.law;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Chance from a seed: the same seed throws the same dice on every platform. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** Whether something happens that happens so often in a hundred times. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** A number for those who choose among things that are not known yet. */
    int any() {
        return random.nextInt(Integer.MAX_VALUE);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of the things; they must come in an order that is always the same. */
    <T> T from(Collection<T> choices) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
    }
}
