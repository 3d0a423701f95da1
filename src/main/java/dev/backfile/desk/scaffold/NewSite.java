package dev.backfile.desk.scaffold;

import java.util.List;

/**
 * What became of a wish for a new site.
 *
 * @param written the files that were written, relative to the site's folder, in order
 * @param kept those that were there already, and stay as they are
 * @param notes what is worth knowing, as sentences
 */
public record NewSite(List<String> written, List<String> kept, List<String> notes) {}
