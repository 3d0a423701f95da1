package dev.backfile.imports.html.fact;

/** What a page may say of itself for programs. */
public enum Fact {
    /** What kind of thing it is, in the words of schema.org or OpenGraph. */
    TYPE,
    HEADLINE,
    AUTHOR,
    DATE,
    UPDATED,
    /** The lines under the headline, written for readers. */
    STANDFIRST,
    /** A description, written for search engines. */
    DESCRIPTION,
    SECTION,
    TAG,
    LANGUAGE,
    /** The address of the picture that stands for the page. */
    PICTURE,
    /** The name of the publication. */
    SITE,
    /** The address of the page of which this one is a copy. */
    CANONICAL
}
