package dev.backfile.desk.check.output;

/**
 * What a page refers to.
 *
 * @param url the URL as it stands in the page, character references decoded
 * @param use what it is wanted for
 * @param offset where it stands in the text of the page
 */
public record Reference(String url, Use use, int offset) {

    /** What a URL is wanted for. */
    public enum Use {
        /** The reader may go there. */
        LINK,
        /** The page shows it or works with it: a picture, a style sheet, a script. */
        EMBEDDED,
        /** The browser goes there by itself. */
        REDIRECT,
        /** It helps the browser to be fast, or names the page itself. */
        HINT
    }
}
