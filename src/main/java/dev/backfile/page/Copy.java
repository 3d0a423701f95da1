package dev.backfile.page;

/**
 * A file that is copied as it is.
 *
 * @param path its path in the destination
 * @param origin where it comes from
 * @param source its path relative to that
 */
public record Copy(String path, Origin origin, String source) {

    /** Where a copied file comes from. */
    public enum Origin {
        /** A file among the articles. */
        CONTENT,
        /** The site's assets. */
        ASSETS,
        /** A folder that keeps its name; the source is the path in the site. */
        KEPT,
        /** The assets of the built-in theme. */
        THEME
    }
}
