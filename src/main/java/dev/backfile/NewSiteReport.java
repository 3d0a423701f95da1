package dev.backfile;

import java.util.List;

/**
 * What became of a wish for a new site.
 *
 * @param written the files that were written, relative to the site's folder, with {@code /} between names
 * @param kept those that were there already, and stay as they are
 * @param notes what is worth knowing, as sentences
 */
public record NewSiteReport(List<String> written, List<String> kept, List<String> notes) {}
