package dev.backfile.page.model;

/**
 * What templates may ask of the page that they render beyond what its model names. An input is worked out for the pages
 * whose templates ask for it, and only these depend on it.
 */
public enum LazyInput {
    /** The articles before and after an article in its series, issues and other ordered terms. */
    ORDER,
    /** The articles of an ordered term in their order. */
    CONTENTS,
    /** How many articles of a term each year has. */
    YEARS,
    /** The years of the first and the last article of every term of a taxonomy. */
    SPANS,
    /** What a front page shows beside the newest articles. */
    FRONT,
    /** The documents that are related to a document. */
    RELATED,
    /** The versions of a document in other languages. */
    TRANSLATIONS
}
