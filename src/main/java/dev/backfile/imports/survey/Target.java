package dev.backfile.imports.survey;

import dev.backfile.imports.survey.picture.PictureNames;
import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A field of Backfile's, and the names under which other systems have it.
 *
 * @param field its name
 * @param own the names under which Backfile reads it without a setting
 * @param others names elsewhere, the likeliest first, in lower case
 * @param fits which values can be meant
 */
record Target(String field, List<String> own, List<String> others, Predicate<Value> fits) {

    private static final Predicate<Value> TEXT = value -> Shape.of(value) == Shape.TEXT;
    private static final Predicate<Value> DATE = value -> Shape.of(value) == Shape.DATE;
    private static final Predicate<Value> URL_PATH = value -> value instanceof Value.Scalar scalar
            && scalar.text().startsWith("/")
            && !scalar.text().startsWith("//");
    private static final Predicate<Value> PICTURE = value -> value instanceof Value.Scalar scalar
            && Shape.of(value) == Shape.TEXT
            && PictureNames.mayBeOne(scalar.text());
    private static final Predicate<Value> NAMES =
            value -> Set.of(Shape.TEXT, Shape.LIST).contains(Shape.of(value));

    /** Every one, in the order in which settings are proposed. */
    static final List<Target> ALL = List.of(
            new Target(
                    "title",
                    List.of("title"),
                    List.of(
                            "headline",
                            "display_name",
                            "post_title",
                            "page_title",
                            "name",
                            "heading",
                            "subject",
                            "params.title"),
                    TEXT),
            new Target(
                    "date",
                    List.of("date"),
                    List.of(
                            "published",
                            "publishdate",
                            "publish_date",
                            "published_at",
                            "published_on",
                            "date_published",
                            "publishedat",
                            "publisheddate",
                            "publicationdate",
                            "pubdate",
                            "pub_date",
                            "post_date",
                            "cms_date",
                            "datetime",
                            "posted",
                            "created",
                            "created_at",
                            "createdat",
                            "date_created",
                            "time",
                            "timestamp"),
                    DATE),
            new Target(
                    "updated",
                    List.of("updated"),
                    List.of(
                            "lastmod",
                            "modified",
                            "last_modified_at",
                            "last_modified",
                            "updated_at",
                            "updatedat",
                            "updateddate",
                            "date_modified",
                            "datemodified",
                            "lastupdated",
                            "last_updated",
                            "last_update",
                            "modified_at",
                            "edited"),
                    DATE),
            new Target(
                    "standfirst",
                    List.of("standfirst", "deck", "dek", "excerpt", "summary", "description"),
                    List.of(
                            "subtitle",
                            "sub_title",
                            "subheading",
                            "subheadline",
                            "lead",
                            "lede",
                            "teaser",
                            "intro",
                            "introduction",
                            "abstract",
                            "blurb"),
                    TEXT),
            new Target(
                    "image",
                    List.of("image"),
                    List.of(
                            "cover",
                            "cover_image",
                            "coverimage",
                            "cover.image",
                            "featured_image",
                            "featuredimage",
                            "feature_image",
                            "featured_image.src",
                            "featured_image.url",
                            "featured_image.uid",
                            "heroimage",
                            "hero_image",
                            "hero",
                            "banner",
                            "header_image",
                            "header.image",
                            "header.teaser",
                            "lead_image",
                            "main_image",
                            "thumbnail",
                            "thumb",
                            "photo",
                            "picture",
                            "img",
                            "og_image",
                            "images",
                            "resources.src",
                            "image.feature"),
                    PICTURE),
            new Target(
                    "permalink", List.of("permalink"), List.of("url", "path", "uri", "link", "original_url"), URL_PATH),
            new Target(
                    "aliases",
                    List.of("aliases", "alias", "redirect_from"),
                    List.of("redirects", "old_url", "old_urls", "legacy_url", "legacy_urls", "redirect"),
                    NAMES),
            new Target("lang", List.of("lang"), List.of("language", "locale"), TEXT),
            new Target("slug", List.of("slug"), List.of("basename", "post_name"), TEXT),
            new Target(
                    "expires",
                    List.of("expires"),
                    List.of("expirydate", "expiry_date", "expires_at", "unpublish_date", "unpublishdate"),
                    DATE),
            new Target("status", List.of("status", "draft", "published"), List.of("post_status", "state"), TEXT),
            new Target(
                    "authors",
                    List.of("author", "authors"),
                    List.of(
                            "byline",
                            "by",
                            "writer",
                            "writers",
                            "author_name",
                            "author.name",
                            "author.display_name",
                            "creator",
                            "contributors",
                            "contributor",
                            "post_author",
                            "params.author",
                            "params.authors",
                            "taxonomies.authors",
                            "extra.author",
                            "extra.authors"),
                    NAMES),
            new Target(
                    "tags",
                    List.of("tag", "tags"),
                    List.of(
                            "taxonomies.tags",
                            "params.tags",
                            "keywords",
                            "topics",
                            "topic",
                            "labels",
                            "subjects",
                            "keyword"),
                    NAMES));

    /** Whether a document has the field by one of the names under which it is read. */
    boolean isIn(Value.Mapping document) {
        return own.stream().anyMatch(name -> FieldPath.find(document, name).isPresent());
    }

    /** How likely a name elsewhere means this, 0 the likeliest: its own in capitals; -1 for a name that is not known. */
    int rank(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        int other = others.indexOf(small);
        return own.contains(small) ? 0 : other < 0 ? other : other + 1;
    }
}
