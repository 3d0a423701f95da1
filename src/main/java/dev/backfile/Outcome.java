package dev.backfile;

/** How a bake ended. */
public enum Outcome {
    /** The site is published and no error was found. */
    BAKED,
    /** The site's content or settings have errors: it is not published, or (keeping going) published without them. */
    MISTAKES
}
