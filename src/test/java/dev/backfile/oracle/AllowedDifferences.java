package dev.backfile.oracle;

import static dev.backfile.oracle.Difference.Kind.ATTRIBUTE;
import static dev.backfile.oracle.Difference.Kind.FILE_MISSING;
import static dev.backfile.oracle.Difference.Kind.FILE_TOO_MANY;
import static dev.backfile.oracle.Difference.Kind.NODE_MISSING;
import static dev.backfile.oracle.Difference.Kind.NODE_TOO_MANY;
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
    private static final String HELD_BACK = "Drafts and articles that wait for their date reach no list and no count;"
            + " JBake has them in posts, albums, all_content and db.getAllContent, with links to pages that are not there.";
    private static final String ROOT_PATH = "With uri.noExtension JBake leads one folder too far up on every page"
            + " outside uri.noExtension.prefix; at the top of the site its links begin with /../.";
    private static final String SORTED_TAGS = "Tags come sorted; JBake's order is that of a hash table.";
    private static final String ENCODED_TAGS =
            "The addresses of tags are encoded as addresses must be; JBake writes blanks into them.";
    private static final String NO_TIME_STAMPS =
            "A document without a date has the oldest date of the site; JBake takes the file's time stamp, which a fresh checkout changes.";
    private static final String RELATIVE_LINKS =
            "A relative link leads to the same place from every page that shows the"
                    + " article; JBake copies it as it is written into lists, feeds and folders of uri.noExtension, where it leads"
                    + " elsewhere.";
    private static final String EXTENSION_OF_TYPE =
            "A document's address has the extension that template.TYPE.extension"
                    + " gives its page; JBake's content.uri has output.extension, and leads nowhere.";
    private static final String HTML_AS_WRITTEN = "With img.path.update only the addresses of pictures change; JBake"
            + " writes the whole text anew, with other blanks and characters that mean the same.";

    private static final String NO_HIDDEN_FILES =
            "A document in AsciiDoc includes no hidden file; JBake reads whatever" + " the one who bakes may read.";
    private static final String NOTHING_FROM_OUTSIDE =
            "A document in AsciiDoc includes no file from outside the site, and says so; JBake reads whatever the one who"
                    + " bakes may read.";
    private static final String NOTHING_FROM_THE_NETWORK =
            "A document in AsciiDoc includes nothing from the network, and says so; JBake makes a link of it, or reads it"
                    + " where allow-uri-read is set.";
    private static final String NO_STATUS = "A status that JBake does not know, such as withdrawn or Draft, holds its"
            + " document back, with a warning; JBake writes a page that is in no list of what is published.";
    private static final String PUBLISHED_IN_CAPITALS =
            "Published is published; JBake writes a page that is in no list of what is published.";
    private static final String OFFSETS = "A date in AsciiDoc with a time of day and an offset is that moment, in the"
            + " site's time zone; JBake passes over what follows the day.";

    private static final String MANIFEST = "The destination holds a list of what was written into it, under a name with"
            + " a dot; JBake knows nothing of its last bake.";

    static final List<AllowedDifference> ALL = List.of(
            AllowedDifference.of(".backfile-manifest", FILE_TOO_MANY, "", MANIFEST),
            AllowedDifference.of("**-draft.*", FILE_MISSING, "", NO_DRAFTS),
            AllowedDifference.of("blog/2016/embargoed.*", FILE_MISSING, "", NO_EMBARGO_LEAK)
                    .under(USUAL, PLAIN, CHANGED),
            AllowedDifference.of("blog/2016/embargoed/index.html", FILE_MISSING, "", NO_EMBARGO_LEAK)
                    .under(NO_EXTENSION),
            AllowedDifference.of(
                            "catalogue.*",
                            NODE_MISSING,
                            "section\\.(posts|albums|all_content|getAllContent)/",
                            HELD_BACK)
                    .under(USUAL, PLAIN, NO_EXTENSION)
                    .where((expected, actual) -> expected.matches("<li>\\w+ (draft|published-date) .*")),
            AllowedDifference.of("catalogue.*", NODE_MISSING, "section\\.(posts|all_content)/", HELD_BACK)
                    .under(CHANGED)
                    .where((expected, actual) -> expected.matches("<li>\\w+ (draft|published-date) .*")),
            AllowedDifference.of(
                            "catalogue.*",
                            NODE_MISSING,
                            "section\\.(albums|all_content|getAllContent)/",
                            HELD_BACK + " " + EXTENSION_OF_TYPE)
                    .under(CHANGED)
                    .where((expected, actual) -> expected.contains("blue-hour.htm ")),
            AllowedDifference.of(
                            "catalogue.*",
                            TEXT,
                            "section\\.(albums|all_content|getAllContent)/ul",
                            HELD_BACK + " " + EXTENSION_OF_TYPE)
                    .under(CHANGED)
                    .where((expected, actual) ->
                            expected.startsWith("album ") && actual.matches("album published \\S*\\.xhtml .*")),
            AllowedDifference.of(
                    "catalogue.*", TEXT, "section\\.(posts|albums|all_content|getAllContent)/h2", HELD_BACK),
            AllowedDifference.of("catalogue.*", TEXT, "p\\.counts", HELD_BACK),
            AllowedDifference.of("albums/*", TEXT, "p\\[3\\]", HELD_BACK)
                    .mended(text -> text.replaceFirst("^3 ", "2 ")),
            AllowedDifference.of("{about,contact,imprint,catalogue}.html", ATTRIBUTE, LINKS, ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(Mend::oneFolderLess),
            AllowedDifference.of("{about,contact,imprint}.html", TEXT, "dd\\.root/text\\(\\)", ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(Mend::oneFolderLess),
            AllowedDifference.of("{albums,tags}/*.html", ATTRIBUTE, LINKS, ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(Mend::oneFolderLess),
            AllowedDifference.of("albums/*.html", TEXT, "dd\\.root/text\\(\\)", ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(Mend::oneFolderLess),
            AllowedDifference.of("catalogue.*", ORDER, "ul\\.(alltags|as-they-come|getTags|getAllTags)", SORTED_TAGS),
            AllowedDifference.of("{tags,topics}/index.*", ORDER, "ul\\.as-they-come", SORTED_TAGS)
                    .under(USUAL, NO_EXTENSION, CHANGED),
            AllowedDifference.of("catalogue.*", TEXT, "ul\\.tags", ENCODED_TAGS)
                    .under(USUAL, PLAIN, NO_EXTENSION)
                    .mended(Mend::encodedTag),
            AllowedDifference.of("tags/index.html", ATTRIBUTE, LINKS, ENCODED_TAGS)
                    .under(USUAL)
                    .mended(Mend::encodedTag),
            AllowedDifference.of("tags/index.html", ATTRIBUTE, LINKS, ENCODED_TAGS + " " + ROOT_PATH)
                    .under(NO_EXTENSION)
                    .mended(link -> Mend.encodedTag(Mend.oneFolderLess(link))),
            AllowedDifference.of("imprint.*", TEXT, "p\\.dated/text\\(\\)", NO_TIME_STAMPS)
                    .mended(date -> "2012-01-05"),
            AllowedDifference.of("leaflets/late-header.html", ATTRIBUTE, LINKS, RELATIVE_LINKS)
                    .under(USUAL)
                    .mended(link -> "../leaflets/" + link),
            AllowedDifference.of("2/index.html", ATTRIBUTE, LINKS, RELATIVE_LINKS)
                    .under(USUAL, NO_EXTENSION)
                    .mended(Mend.sleeveAt("../")),
            AllowedDifference.of("index.html", ATTRIBUTE, LINKS, RELATIVE_LINKS)
                    .under(PLAIN)
                    .mended(Mend.sleeveAt("")),
            AllowedDifference.of("blog/2014/sleeve/index.html", ATTRIBUTE, LINKS, RELATIVE_LINKS)
                    .under(NO_EXTENSION)
                    .mended(Mend.sleeveAt("../../../")),
            AllowedDifference.of("feed.xml", TEXT, "content/text\\(\\)", RELATIVE_LINKS)
                    .under(USUAL, NO_EXTENSION)
                    .mended(Mend.sleeveAt("https://turntable.example/")),
            AllowedDifference.of("feed.xml", TEXT, "content/text\\(\\)", RELATIVE_LINKS)
                    .under(PLAIN)
                    .mended(Mend.sleeveAt("http://localhost:8820/")),
            AllowedDifference.of(
                            "{catalogue.htm,map.xml,albums/*}", TEXT, "(li|loc|dd).*/text\\(\\)", EXTENSION_OF_TYPE)
                    .under(CHANGED)
                    .mended(Mend::extensionOfAlbums),
            AllowedDifference.of("albums/*", ATTRIBUTE, LINKS, EXTENSION_OF_TYPE)
                    .under(CHANGED)
                    .mended(Mend::extensionOfAlbums),
            AllowedDifference.of("atom.xml", TEXT, "content/text\\(\\)", HTML_AS_WRITTEN)
                    .under(CHANGED)
                    .where(Mend::isSameHtml),
            AllowedDifference.of("contact.htm", TEXT, "main/p/", HTML_AS_WRITTEN)
                    .under(CHANGED)
                    .mended(String::stripTrailing),
            AllowedDifference.of("leaflets/hidden.html", NODE_MISSING, "main/div\\.paragraph", NO_HIDDEN_FILES)
                    .under(USUAL)
                    .where((expected, actual) -> expected.contains("The minutes of the last evening.")),
            AllowedDifference.of("leaflets/outside.html", NODE_MISSING, "main/div\\.paragraph", NOTHING_FROM_OUTSIDE)
                    .under(USUAL)
                    .where((expected, actual) -> expected.contains("From outside the site.")),
            AllowedDifference.of(
                            "leaflets/outside.html", NODE_MISSING, "main/div\\.paragraph", NOTHING_FROM_THE_NETWORK)
                    .under(USUAL)
                    .where((expected, actual) -> expected.contains("https://turntable.invalid/rules.adoc")),
            AllowedDifference.of("leaflets/{taken-back,capital-draft}.html", FILE_MISSING, "", NO_STATUS)
                    .under(USUAL),
            AllowedDifference.of("catalogue.html", NODE_MISSING, "section\\.all_content/", NO_STATUS)
                    .under(USUAL)
                    .where((expected, actual) -> expected.matches("<li>leaflet (withdrawn|Draft) .*")),
            AllowedDifference.of("catalogue.html", TEXT, "section\\.published_content/h2", PUBLISHED_IN_CAPITALS)
                    .under(USUAL)
                    .where((expected, actual) ->
                            expected.equals("published_content: 24") && actual.equals("published_content: 25")),
            AllowedDifference.of("{catalogue.html,sitemap.xml}", NODE_TOO_MANY, "", PUBLISHED_IN_CAPITALS)
                    .under(USUAL)
                    .where((expected, actual) -> actual.contains("leaflets/capital.html")),
            AllowedDifference.of("catalogue.html", NODE_MISSING, "section\\.all_content/", PUBLISHED_IN_CAPITALS)
                    .under(USUAL)
                    .where((expected, actual) -> expected.startsWith("<li>leaflet Published leaflets/capital.html")),
            AllowedDifference.of(
                            "catalogue.html", TEXT, "section\\.all_content/ul", NO_STATUS + " " + PUBLISHED_IN_CAPITALS)
                    .under(USUAL)
                    .where((expected, actual) -> expected.startsWith("leaflet Draft")
                            && actual.startsWith("leaflet published leaflets/capital.html")),
            AllowedDifference.of("leaflets/offset.html", TEXT, "p\\.dated/text\\(\\)", OFFSETS)
                    .under(USUAL)
                    .mended(date -> "2017-10-24"),
            AllowedDifference.of("sitemap.xml", TEXT, "lastmod/text\\(\\)", OFFSETS)
                    .under(USUAL)
                    .where((expected, actual) -> expected.equals("2017-10-23") && actual.equals("2017-10-24")));

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
}
