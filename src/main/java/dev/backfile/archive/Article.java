package dev.backfile.archive;

import dev.backfile.diagnostic.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The card of one document of the archive: everything about it that lists, indexes, feeds and other documents need,
 * and nothing that grows with the length of its text. The text itself is the document's {@link Body}.
 *
 * @param path the source file, relative to the content folder, with {@code /} between names; the card's identity
 * @param type {@code post} for articles, {@code page}, the singular of a taxonomy for a profile (such as
 *     {@code author}), or a type that the site declares
 * @param status what its writer says of its publication
 * @param schedule between which moments it is public, beside that
 * @param title the headline, plain text
 * @param date when it was published; null only for documents that need no date, and for articles of sites that let them
 *     be without one: {@link StandInDate}
 * @param updated when it was last changed in substance
 * @param terms its terms by the name of their taxonomy ({@code tags}, {@code authors} …), in the writer's order;
 *     taxonomies without a term are absent
 * @param slug the last part of its URL, safe in a path
 * @param hasOwnSlug whether its writer chose the slug
 * @param permalink the URL that its writer chose, as written
 * @param aliases old URLs that lead here, as written
 * @param lang its language as a BCP 47 tag, when it is not the site's
 * @param canonical the URL of the original, when it was first published elsewhere
 * @param template the template that its writer chose
 * @param related hand-picked related articles, as numbers of {@code links}
 * @param translationOf the document that it is a translation of, as a number of {@code links}
 * @param links every link to something of this site, in the order of their numbers
 * @param wordCount the number of words in its text; a character of a script that sets no spaces counts as half a word
 * @param details what it shows of itself
 */
public record Article(
        String path,
        String type,
        Status status,
        Schedule schedule,
        String title,
        @Nullable ArticleDate date,
        @Nullable ArticleDate updated,
        Map<String, List<TermReference>> terms,
        String slug,
        boolean hasOwnSlug,
        @Nullable Written permalink,
        List<Written> aliases,
        @Nullable String lang,
        @Nullable String canonical,
        @Nullable Written template,
        List<Integer> related,
        @Nullable Integer translationOf,
        List<Link> links,
        int wordCount,
        Details details) {

    /** The type of an ordinary article. */
    public static final String POST = "post";

    /** The type of a page: a document beside the chronology, such as an imprint. */
    public static final String PAGE = "page";

    /** Whether its writer took it back. */
    public boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    /** Its terms in one taxonomy, in the writer's order; empty when it has none. */
    public List<TermReference> terms(String taxonomy) {
        return terms.getOrDefault(taxonomy, List.of());
    }

    /** The lines under the headline; empty when there are none. */
    public Standfirst standfirst() {
        return details.standfirst();
    }

    /** The meta description, plain text; empty when there is none. */
    public String description() {
        return details.description();
    }

    /** A summary for lists and feeds: the standfirst's stand-in when there is none. */
    public Fragment summary() {
        return details.summary();
    }

    /** The lead image, when it has one. */
    public @Nullable Image image() {
        return details.image();
    }

    /** Dated corrections, in the writer's order. */
    public List<Correction> corrections() {
        return details.corrections();
    }

    /** The headings of its text, in order. */
    public List<Heading> headings() {
        return details.headings();
    }

    /** Every id in its text that a link's fragment can name, those of headings included. */
    public Set<String> anchors() {
        return details.anchors();
    }

    /**
     * Every field of its front matter, under the name and with the value that its writer gave: text, numbers, booleans,
     * dates, lists and maps of these.
     */
    public Map<String, Object> fields() {
        return details.fields();
    }

    /** The same card, taken back. */
    public Article withdrawn() {
        return with(Status.WITHDRAWN, date, details);
    }

    /** The same card with its details from elsewhere. */
    public Article withDetails(Details other) {
        return with(status, date, other);
    }

    /** The same card with this date. */
    Article dated(ArticleDate other) {
        return with(status, other, details);
    }

    private Article with(Status otherStatus, @Nullable ArticleDate otherDate, Details other) {
        return new Article(
                path,
                type,
                otherStatus,
                schedule,
                title,
                otherDate,
                updated,
                terms,
                slug,
                hasOwnSlug,
                permalink,
                aliases,
                lang,
                canonical,
                template,
                related,
                translationOf,
                links,
                wordCount,
                other);
    }

    /** By the path alone, which is unique within a site. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Article article && path.equals(article.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** What its writer says of its publication. */
    public enum Status {
        /** Not for publication. */
        DRAFT,
        /** For publication from its date on. */
        PUBLISHED,
        /** For publication from its date on, also where the site publishes future articles at once. */
        PUBLISHED_DATE,
        /** Taken back: a notice stands at its URL. */
        WITHDRAWN
    }

    /**
     * A heading of the text.
     *
     * @param level 1 to 6
     * @param id its id in the page
     * @param text its plain text
     */
    public record Heading(int level, String id, String text) {}

    /**
     * The lead image.
     *
     * @param link the number of the image's file among the article's links, or -1 when it stands on another site
     * @param url the URL as written
     * @param alt the text for those who do not see it; null when its writer gave none
     * @param caption the caption; empty when there is none
     * @param credit who made it and who supplied it, plain text; empty when not said
     */
    public record Image(int link, String url, @Nullable String alt, Fragment caption, String credit) {}

    /** A correction: when it was made, and what was wrong. */
    public record Correction(ArticleDate date, Fragment text) {}

    /** A text of the front matter that is judged later, with the place where it stands. */
    public record Written(String text, Position position) {}
}
