package dev.backfile.page;

import java.util.stream.IntStream;

/**
 * A set of {@link Facet}s. Immutable, and so small that every page of a large site can have one.
 *
 * @param bits a bit for each facet, the first being the lowest
 */
public record FacetSet(int bits) {

    /** No facet. */
    public static final FacetSet NONE = new FacetSet(0);

    private static final FacetSet[] ALL = IntStream.range(0, 1 << Facet.values().length)
            .mapToObj(bits -> bits == 0 ? NONE : new FacetSet(bits))
            .toArray(FacetSet[]::new);

    /**
     * The set of these bits, one object for all that are equal.
     *
     * @throws IllegalArgumentException if no facet has one of them
     */
    public static FacetSet of(int bits) {
        if (bits < 0 || bits >= ALL.length) {
            throw new IllegalArgumentException("no facets: " + bits);
        }
        return ALL[bits];
    }

    /** Whether a facet is in this set. */
    public boolean has(Facet facet) {
        return (bits & 1 << facet.ordinal()) != 0;
    }

    /** Whether the answer to one of these facets depends on texts of documents, not on the structure of the archive alone. */
    public boolean showsTexts() {
        return has(Facet.FRONT);
    }

    /** This set and one facet more. */
    public FacetSet with(Facet facet) {
        return of(bits | 1 << facet.ordinal());
    }
}
