package dev.backfile.desk.migration;

import dev.backfile.archive.Article;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What two plans of one site have for paths.
 *
 * @param documents how many documents the JBake site publishes
 * @param kept how many of them have the same path in the new site
 * @param others how many other paths the JBake site has
 * @param lost the paths that the new site has not, each with the reason
 * @param complete whether every document has its path, and none is public that was not
 */
record PathComparison(int documents, int kept, int others, List<String> lost, boolean complete) {

    private static final Pattern NUMBERED = Pattern.compile("(?:.*/)?\\d+/index\\.[^/]+");

    /**
     * Compares.
     *
     * @param profiles documents of the new site alone, which describe terms
     * @param diagnostics the mistakes of the new site
     */
    static PathComparison of(PlannedSite jbake, PlannedSite site, Set<String> profiles, List<Diagnostic> diagnostics) {
        Map<String, String> before = paths(jbake);
        Map<String, String> now = paths(site);
        List<String> lost = new ArrayList<>();
        before.forEach((source, path) -> {
            if (!path.equals(now.get(source))) {
                lost.add("/" + path + ": " + reason(site, source, now.get(source), diagnostics));
            }
        });
        int kept = before.size() - lost.size();
        Set<String> exposed = new TreeSet<>(now.keySet());
        exposed.removeAll(before.keySet());
        exposed.removeAll(profiles);
        exposed.forEach(source -> lost.add(place(site, source) + ": is public in the new site and was not"));
        boolean complete = lost.isEmpty();
        Set<String> others = new TreeSet<>(jbake.outputs().get());
        others.removeAll(before.values());
        int count = others.size();
        others.removeAll(new HashSet<>(site.outputs().get()));
        others.forEach(path -> lost.add("/" + path + ": " + reason(jbake, path)));
        return new PathComparison(before.size(), kept, count, List.copyOf(lost), complete);
    }

    /** What came of it, as sentences. */
    List<String> summary() {
        long missing = lost.stream().filter(line -> line.startsWith("/")).count() - (documents - kept);
        return List.of(
                kept + " of " + documents + " documents keep their URLs.",
                (others - missing) + " of " + others + " other pages and files stand where they stood.");
    }

    /** The path of every document that is public, by its source. */
    static Map<String, String> paths(PlannedSite site) {
        Map<String, String> paths = new TreeMap<>();
        for (Article document : site.archive().documents()) {
            paths.put(document.path(), site.addresses().of(document));
        }
        return paths;
    }

    private static String reason(PlannedSite site, String source, @Nullable String path, List<Diagnostic> diagnostics) {
        if (path != null) {
            return place(site, source) + " stands at /" + path + " now";
        }
        String place = place(site, source);
        return place + " is not public in the new site"
                + diagnostics.stream()
                        .filter(mistake -> mistake.place().path().equals(place))
                        .findFirst()
                        .map(mistake -> ": " + mistake.message())
                        .orElse("");
    }

    private static String place(PlannedSite site, String source) {
        return site.settings().folders().inContent(source);
    }

    private static String reason(PlannedSite jbake, String path) {
        boolean term =
                jbake.settings().taxonomies().stream().anyMatch(taxonomy -> path.startsWith(taxonomy.path() + "/"));
        if (term) {
            return "the page of a tag; names in URLs are lower-case here, and many disks do not tell both apart";
        }
        return NUMBERED.matcher(path).matches()
                ? "a numbered page of a list; such pages have other numbers here"
                : "neither a document nor a file of the new site";
    }
}
