package dev.backfile.imports.document;

/**
 * Where in a site things lie.
 *
 * @param content the folder of its articles, relative to the site
 * @param assets the folder of files that are copied as they are, relative to the site
 */
public record SiteFolders(String content, String assets) {

    /** The folders of a new site. */
    public static final SiteFolders OF_A_NEW_SITE = new SiteFolders("content", "assets");
}
