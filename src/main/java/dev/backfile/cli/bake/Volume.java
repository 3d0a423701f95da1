package dev.backfile.cli.bake;

/** How much is said of a bake. */
public enum Volume {
    /** Nothing but mistakes. */
    QUIET,
    /** Stages, the first mistakes of each kind, and what was done. */
    USUAL,
    /** Every mistake, and why each page was rendered. */
    VERBOSE
}
