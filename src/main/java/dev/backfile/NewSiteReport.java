package dev.backfile;

import java.util.List;

/**
 * What became of a wish for a new site.
 *
 * @param written the files that were written, relative to the site's folder, with {@code /} between names
 * @param kept those that were there already, and stay as they are
 * @param notes what is worth knowing, as sentences
 * @param lost the URLs of the JBake site that the new one has not, each with the reason
 * @param complete whether every document keeps its URL, and none is public that was not; true where no site was there before
 */
public record NewSiteReport(
        List<String> written, List<String> kept, List<String> notes, List<String> lost, boolean complete) {}
