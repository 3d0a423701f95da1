package dev.backfile.desk.why;

import java.util.Locale;

/** What a page has of a file; where it has several things of it, the first of these is told. */
public enum Use {
    /** It is the page of the document. */
    OWN,
    /** It is made with the template. */
    TEMPLATE,
    /** It shows the text of the document. */
    TEXT,
    /** It shows something of the document, such as its headline. */
    SHOWS,
    /** It shows the image. */
    IMAGE,
    /** It asks for the asset. */
    ASSET,
    /** It reads data files. */
    DATA,
    /** It reads the whole archive, the document among it. */
    ARCHIVE,
    /** It is made with the settings, as every page is. */
    SETTING;

    /** The word that users read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
