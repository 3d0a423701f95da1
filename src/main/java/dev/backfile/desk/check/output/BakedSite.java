package dev.backfile.desk.check.output;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A site as it was baked.
 *
 * @param files its files
 * @param pages the number of its pages
 * @param troubles what its pages refer to and it does not have, by path and fragment
 * @param used the paths of its files that a page refers to
 * @param mentions the names of pictures that stand in its pages, style sheets and scripts otherwise
 * @param redirects where pages lead the browser to by themselves: a path of the site by the path of the page
 * @param outward the URLs of other sites, with the first places where they stand
 */
public record BakedSite(
        SiteFiles files,
        int pages,
        List<Trouble> troubles,
        Set<String> used,
        Set<String> mentions,
        Map<String, String> redirects,
        SortedMap<String, List<Trouble.Occurrence>> outward) {}
