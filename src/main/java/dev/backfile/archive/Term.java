package dev.backfile.archive;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One term of a taxonomy: a tag, an author, a section. Terms are compared by identity: an {@link Archive} has one
 * object for each.
 */
public final class Term implements Fingerprinted {

    private final int number;
    private final String taxonomy;
    private final String name;
    private final String sortName;
    private final String slug;
    private final @Nullable Article profile;
    private final List<Article> articles;
    private final List<Article> documents;
    private final TermOrder order;

    /**
     * A term.
     *
     * @param number a number that no other term of its taxonomy has, from 0
     * @param taxonomy the name of its taxonomy
     * @param name the name that readers see
     * @param sortName the name by which an index sorts it
     * @param slug the last part of its URL
     * @param profile the document that describes it, if its writer made one
     * @param articles its articles, oldest first
     * @param documents its articles and all other documents that name it, oldest first
     * @param order the order in which its articles belong together
     */
    public Term(
            int number,
            String taxonomy,
            String name,
            String sortName,
            String slug,
            @Nullable Article profile,
            List<Article> articles,
            List<Article> documents,
            TermOrder order) {
        this.number = number;
        this.taxonomy = taxonomy;
        this.name = name;
        this.sortName = sortName;
        this.slug = slug;
        this.profile = profile;
        this.articles = articles;
        this.documents = documents;
        this.order = order;
    }

    /**
     * A term of an archive that is known to be so.
     *
     * @param number a number that no other term of its taxonomy has, from 0
     * @param taxonomy the name of its taxonomy
     * @param name the name that readers see
     * @param sortName the name by which an index sorts it
     * @param slug the last part of its URL
     * @param profile the document that describes it, if there is one
     * @param articles its articles, oldest first
     * @param documents its articles and all other documents that name it, oldest first
     * @param parts the numbers that writers gave some of these documents as parts of it
     */
    public static Term of(
            int number,
            String taxonomy,
            String name,
            String sortName,
            String slug,
            Optional<Article> profile,
            List<Article> articles,
            List<Article> documents,
            Map<Article, Integer> parts) {
        return new Term(
                number,
                taxonomy,
                name,
                sortName,
                slug,
                profile.orElse(null),
                articles,
                documents,
                TermOrder.of(articles, parts));
    }

    /** The same term under another slug. */
    public Term withSlug(String other) {
        return new Term(number, taxonomy, name, sortName, other, profile, articles, documents, order);
    }

    /** A number that no other term of its taxonomy has, from 0 up to their count. */
    public int number() {
        return number;
    }

    /** The name of its taxonomy, such as {@code tags}. */
    public String taxonomy() {
        return taxonomy;
    }

    /** The name that readers see. */
    public String name() {
        return name;
    }

    /** The name by which an index sorts it: of a person {@code Ellison, Mara}, mostly the same as the name of others. */
    public String sortName() {
        return sortName;
    }

    /** The last part of its URL. */
    public String slug() {
        return slug;
    }

    /** The document that describes it, if there is one. */
    public Optional<Article> profile() {
        return Optional.ofNullable(profile);
    }

    /** Its articles, oldest first. */
    public List<Article> articles() {
        return articles;
    }

    /** Its articles and all other documents that name it, such as pages, oldest first. */
    public List<Article> documents() {
        return documents;
    }

    /**
     * Its articles in the order in which they belong together: first those whose writers numbered them as parts, then
     * the others, oldest first.
     */
    public List<Article> contents() {
        return order.articles();
    }

    /** The number that the writer of a document gave it as a part of this term. */
    public Optional<Integer> part(Article document) {
        return Optional.ofNullable(order.part(document));
    }

    /** The article before one of its articles, in the order of its {@link #contents}. */
    public Optional<Article> before(Article article) {
        return order.from(article, -1);
    }

    /** The article after one of its articles, in the order of its {@link #contents}. */
    public Optional<Article> after(Article article) {
        return order.from(article, 1);
    }

    /** What a page shows of it that names it; its articles are no part of that. */
    @Override
    public void addTo(ByteWriter to) {
        to.text(taxonomy)
                .text(name)
                .text(sortName)
                .text(slug)
                .optionalText(profile().map(Article::path));
    }

    @Override
    public String toString() {
        return taxonomy + "/" + name;
    }
}
