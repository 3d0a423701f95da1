package dev.backfile;

/** What became of the destination of a bake. */
public enum SwapOutcome {
    /** Nothing was changed. */
    AS_IT_WAS,
    /** It is the site that was baked. */
    PUBLISHED,
    /** It holds files of this bake and of the one before; the next bake completes it. */
    UNFINISHED
}
