package dev.backfile.page;

import java.util.stream.IntStream;

/**
 * A set of {@link LazyInput}s. Immutable, and so small that every page of a large site can have one.
 *
 * @param bits a bit for each facet, the first being the lowest
 */
public record LazyInputs(int bits) {

    /** No facet. */
    public static final LazyInputs NONE = new LazyInputs(0);

    private static final LazyInputs[] ALL = IntStream.range(0, 1 << LazyInput.values().length)
            .mapToObj(bits -> bits == 0 ? NONE : new LazyInputs(bits))
            .toArray(LazyInputs[]::new);

    /**
     * The set of these bits, one object for all that are equal.
     *
     * @throws IllegalArgumentException if no facet has one of them
     */
    public static LazyInputs of(int bits) {
        if (bits < 0 || bits >= ALL.length) {
            throw new IllegalArgumentException("no facets: " + bits);
        }
        return ALL[bits];
    }

    /** Whether a facet is in this set. */
    public boolean has(LazyInput facet) {
        return (bits & 1 << facet.ordinal()) != 0;
    }

    /** Whether the answer to one of these facets depends on texts of documents, not on the structure of the archive alone. */
    public boolean showsTexts() {
        return has(LazyInput.FRONT);
    }

    /** This set and one facet more. */
    public LazyInputs with(LazyInput facet) {
        return of(bits | 1 << facet.ordinal());
    }
}
