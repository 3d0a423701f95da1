package dev.backfile.page.path;

/** Tells what stands in the destination. Safe for use by many threads. */
public interface DestinationFiles {

    /** Whether a page or a file stands at exactly this path, case included. */
    boolean has(String path);

    /** Whether nothing of the site stands at a path, or in its way. */
    boolean isFree(String path);
}
