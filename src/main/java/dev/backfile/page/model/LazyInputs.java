package dev.backfile.page.model;

import java.util.stream.IntStream;

/**
 * A set of {@link LazyInput}s. Immutable, and so small that every page of a large site can have one.
 *
 * @param bits a bit for each input, the first being the lowest
 */
public record LazyInputs(int bits) {

    /** No input. */
    public static final LazyInputs NONE = new LazyInputs(0);

    private static final LazyInputs[] ALL = IntStream.range(0, 1 << LazyInput.values().length)
            .mapToObj(bits -> bits == 0 ? NONE : new LazyInputs(bits))
            .toArray(LazyInputs[]::new);

    /**
     * The set of these bits, one object for all that are equal.
     *
     * @throws IllegalArgumentException if no input has one of them
     */
    public static LazyInputs of(int bits) {
        if (bits < 0 || bits >= ALL.length) {
            throw new IllegalArgumentException("no inputs: " + bits);
        }
        return ALL[bits];
    }

    /** Whether an input is in this set. */
    public boolean has(LazyInput input) {
        return (bits & 1 << input.ordinal()) != 0;
    }

    /** Whether the answer to one of these inputs depends on texts of documents, not on the structure of the archive alone. */
    public boolean showsTexts() {
        return has(LazyInput.FRONT);
    }

    /** This set and one input more. */
    public LazyInputs with(LazyInput input) {
        return of(bits | 1 << input.ordinal());
    }
}
