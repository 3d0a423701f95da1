package dev.backfile.oracle;

import static dev.backfile.oracle.Difference.Kind.ATTRIBUTE;
import static dev.backfile.oracle.Difference.Kind.FILE_MISSING;
import static dev.backfile.oracle.Difference.Kind.ORDER;
import static dev.backfile.oracle.Difference.Kind.TEXT;
import static dev.backfile.oracle.SiteVariant.CHANGED;
import static dev.backfile.oracle.SiteVariant.NO_EXTENSION;
import static dev.backfile.oracle.SiteVariant.PLAIN;
import static dev.backfile.oracle.SiteVariant.USUAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list of all differences that are meant, and the judgement whether a comparison found these and no others. */
final class AllowedDifferences {
    private static final String LINKS = "@(href|src)$";

    private static final String NO_DRAFTS = "Drafts are written nowhere: JBake leaves a draft's page behind when the"
            + " article is published, and shows it to everyone until then.";
    private static final String NO_EMBARGO_LEAK = "An article with status published-date stays out of the output until"
            + " its date; JBake writes it to its public address at once.";
    private static final String ROOT_PATH = "With uri.noExtension JBake leads one folder too far up on every page"
            + " outside uri.noExtension.prefix; at the top of the site its links begin with /../.";
    private static final String SORTED_TAGS = "Tags come sorted; JBake's order is that of a hash table.";
    private static final String NO_TIME_STAMPS =
            "A page without a date has none; JBake takes the file's time stamp," + " which a fresh checkout changes.";

    static final List<AllowedDifference> ALL = List.of(
            AllowedDifference.of("**-draft.*", FILE_MISSING, "", NO_DRAFTS),
            AllowedDifference.of("blog/2016/embargoed.*", FILE_MISSING, "", NO_EMBARGO_LEAK)
                    .under(USUAL, PLAIN, CHANGED),
            AllowedDifference.of("blog/2016/embargoed/index.html", FILE_MISSING, "", NO_EMBARGO_LEAK)
                    .under(NO_EXTENSION),
            AllowedDifference.of("{about,contact,imprint,catalogue}.html", ATTRIBUTE, LINKS, ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(AllowedDifferences::oneFolderLess),
            AllowedDifference.of("{about,contact,imprint}.html", TEXT, "dd\\.root/text\\(\\)", ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(AllowedDifferences::oneFolderLess),
            AllowedDifference.of("{albums,tags}/*.html", ATTRIBUTE, LINKS, ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(AllowedDifferences::oneFolderLess),
            AllowedDifference.of("albums/*.html", TEXT, "dd\\.root/text\\(\\)", ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(AllowedDifferences::oneFolderLess),
            AllowedDifference.of("catalogue.*", ORDER, "ul\\.(alltags|tags|getTags|getAllTags)", SORTED_TAGS),
            AllowedDifference.of("{tags,topics}/index.*", ORDER, "ul\\.as-they-come", SORTED_TAGS)
                    .under(USUAL, NO_EXTENSION, CHANGED),
            AllowedDifference.of("imprint.*", TEXT, "p\\.dated", NO_TIME_STAMPS).mended(date -> "no date"));

    /** Files whose name differs on purpose: JBake writes the URL-encoded name to the disk, where no browser finds it. */
    static final Map<String, String> OTHER_NAMES = Map.of(
            "albums/rain+%26+roof.html", "albums/rain+&+roof.html",
            "albums/rain+%26+roof.xhtml", "albums/rain+&+roof.xhtml");

    private AllowedDifferences() {}

    /** What is wrong: the differences that no entry covers, and the entries that no difference needs. */
    static List<String> complaints(List<AllowedDifference> allowed, SiteVariant variant, List<Difference> differences) {
        List<AllowedDifference> entries = allowed.stream()
                .filter(entry -> entry.variants().contains(variant))
                .toList();
        List<String> complaints = new ArrayList<>();
        differences.stream()
                .filter(difference -> entries.stream().noneMatch(entry -> entry.covers(difference)))
                .map(Difference::toString)
                .forEach(complaints::add);
        entries.stream()
                .filter(entry -> differences.stream().noneMatch(entry::covers))
                .map(entry -> "stale, this difference no longer occurs: " + entry)
                .forEach(complaints::add);
        return List.copyOf(complaints);
    }

    private static String oneFolderLess(String path) {
        return path.startsWith("/../") ? path.substring("/../".length()) : path.replaceFirst("^\\.\\./", "");
    }
}
