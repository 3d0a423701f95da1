package dev.backfile.habit;

/** Where the pages of a site stand, and what is asked of them; as a Backfile site has it. */
public interface PageHabits {

    /** Whether the pages of the newest articles are numbered from the newest. */
    default boolean countsFromTheNewest() {
        return false;
    }

    /** Whether the page of a document keeps the name of its source, letter by letter. */
    default boolean keepsNamesOfSources() {
        return false;
    }

    /** Whether the index of a taxonomy has the extension of documents. */
    default boolean givesIndexesTheExtension() {
        return false;
    }

    /** Whether documents become folders only where {@code uri.noExtension.prefix} says so. */
    default boolean needsPrefixForFolders() {
        return false;
    }

    /** Whether a path that some hosts cannot store is an error; else a warning. */
    default boolean requiresPortablePaths() {
        return true;
    }

    /** Whether links stay as they are written wherever they are right so: their writers write URLs, not paths of sources. */
    default boolean keepsLinksAsWritten() {
        return false;
    }

    /** Whether a link that leads nowhere is a mistake; else a warning. */
    default boolean requiresWholeLinks() {
        return true;
    }

    /** Whether a link may name a document as {@code [[name]]}. */
    default boolean linksByName() {
        return true;
    }

    /** Whether files that no page shows are told, and files beside an article that is held back wait with it. */
    default boolean looksAfterFiles() {
        return true;
    }

    /** Whether there is a page of all terms of a taxonomy that has none. */
    default boolean writesIndexesOfNoTerms() {
        return false;
    }
}
