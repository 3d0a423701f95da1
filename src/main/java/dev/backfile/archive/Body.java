package dev.backfile.archive;

/**
 * The text of an article. Bodies are not kept in the heap: they wait in a {@link Bodies} store until a page shows them.
 *
 * @param fragment the HTML of the text, its links open
 */
public record Body(Fragment fragment) {}
