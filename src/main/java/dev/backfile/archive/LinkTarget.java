package dev.backfile.archive;

/** What a link of an article leads to. */
public sealed interface LinkTarget {

    /** Another document, or the same one. */
    record ToArticle(Article article) implements LinkTarget {}

    /** The page of a term: a link to an author's or a tag's profile leads there. */
    record ToTerm(Term term) implements LinkTarget {}

    /**
     * A file among the content that is copied as it is.
     *
     * @param path its path relative to the content folder
     */
    record ToFile(String path) implements LinkTarget {}

    /**
     * A path of the baked site that no source file names; whether the site has it is known only when its pages are
     * planned.
     *
     * @param path the path from the root of the site, without a leading slash; may be empty or end with a slash
     */
    record ToPath(String path) implements LinkTarget {}

    /** Nowhere: the link is shown as plain text. */
    record Nowhere() implements LinkTarget {}
}
