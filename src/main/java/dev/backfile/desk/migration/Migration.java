package dev.backfile.desk.migration;

import java.util.List;

/**
 * What became of a JBake site.
 *
 * @param written the files of the new site, relative to its folder, in order
 * @param notes what was done otherwise or left behind, as sentences
 * @param lost every URL of the JBake site that the new one has not, with the reason
 * @param complete whether every document keeps its URL, and none is public that was not
 */
public record Migration(List<String> written, List<String> notes, List<String> lost, boolean complete) {}
