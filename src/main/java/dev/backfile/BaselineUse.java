package dev.backfile;

/**
 * What became of the list of accepted mistakes.
 *
 * @param file how it is named; empty without one
 * @param accepted how many mistakes of this bake it accepts
 * @param outlived how many it would accept that no longer occur; 0 when the bake did not come to its end
 * @param done what was done with it
 */
public record BaselineUse(String file, long accepted, long outlived, Done done) {

    /** What was done with a list. */
    public enum Done {
        /** It was read, and stays as it is. */
        READ,
        /** It was written anew. */
        WRITTEN,
        /** It was to be written, but the bake did not come to its end, or the disk refused it. */
        NOT_WRITTEN
    }
}
