package dev.backfile.page.register;

import dev.backfile.archive.Article;

/** A URL that was published and that the site has no longer. */
public sealed interface LostUrl {

    /** The URL. */
    RegisteredUrl url();

    /**
     * Its document stands elsewhere.
     *
     * @param document the document
     * @param path where it stands now
     * @param how how that is known
     */
    record Moved(RegisteredUrl url, Article document, String path, Sign how) implements LostUrl {

        /** Whether an alias may be written into it without asking: the old URL is that of a page, and no guess is needed. */
        public boolean isCertain() {
            return url.isPage() && how != Sign.FOLDER;
        }
    }

    /**
     * Something stands at the same URL but for capitals and small letters.
     *
     * @param path where it stands
     */
    record Respelled(RegisteredUrl url, String path) implements LostUrl {}

    /** Its source is there, but not public. */
    record HeldBack(RegisteredUrl url) implements LostUrl {}

    /** Nothing of it is left. */
    record Gone(RegisteredUrl url) implements LostUrl {}

    /** Why a document is taken for the one that stood at a URL. */
    enum Sign {
        /** It is the same source. */
        SOURCE,
        /** It is the only new one whose source has the name of the old one, or whose URL ends like the old one. */
        NAME,
        /** It is the only new one in the folder of the only source that is gone from there. */
        FOLDER
    }
}
