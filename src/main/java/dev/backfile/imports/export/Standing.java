package dev.backfile.imports.export;

/** Who could read an article on the old site. */
public enum Standing {
    /** Everybody, now or from a day on. */
    PUBLIC,
    /** Nobody yet. */
    DRAFT,
    /** Some, such as those who pay. */
    PRIVATE,
    /** Nobody any more. */
    REMOVED
}
