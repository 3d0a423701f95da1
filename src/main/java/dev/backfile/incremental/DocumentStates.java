package dev.backfile.incremental;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Relations;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.PageUrls;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The state of a document: the fingerprint of everything that a page can show of it without showing another document
 * too. That is its path, its card, its date, which may be
 * another's, whether it is withdrawn or held back, its address, the names and addresses of its terms, and where its links lead.
 */
public final class DocumentStates {

    /** URLs relative to a page that no site has: what leads nowhere stays as written, and so can be told from the rest. */
    private static final PageUrls FROM_THE_ROOT = PageUrls.relativeTo("-", false);

    private final Archive archive;
    private final Addresses addresses;
    private final Publication publication;
    private final Function<Article, Fingerprint> cards;
    private final Map<Term, byte[]> terms = new ConcurrentHashMap<>();

    /**
     * States in one archive.
     *
     * @param publication who is published
     * @param cards the fingerprint of a document's card
     */
    public DocumentStates(
            Archive archive, Addresses addresses, Publication publication, Function<Article, Fingerprint> cards) {
        this.publication = publication.withoutDrafts();
        this.archive = archive;
        this.addresses = addresses;
        this.cards = cards;
    }

    /** The state of a document. */
    public Fingerprint of(Article article) {
        ArticleDate date = article.date();
        ByteWriter writer = new ByteWriter()
                .text(article.path())
                .fingerprint(cards.apply(article))
                .bits(date == null ? 0 : date.instant().getEpochSecond())
                .flag(date != null && date.hasTime())
                .octet(article.status().ordinal())
                .flag(publication.isLive(article))
                .text(addresses.of(article));
        Relations relations = archive.relationsOf(article);
        for (Taxonomy taxonomy : archive.taxonomies()) {
            List<Term> terms = relations.terms().getOrDefault(taxonomy.name(), List.of());
            writer.number(terms.size());
            for (Term term : terms) {
                writer.block(bytesOf(term));
            }
        }
        for (int link = 0; link < article.links().size(); link++) {
            writer.text(relations.targets().get(link).getClass().getSimpleName());
            LinkPlaceholders.Filling filling = addresses.computed(article, link, FROM_THE_ROOT);
            if (filling instanceof LinkPlaceholders.Filling.Target target) {
                writer.octet(1).text(target.url()).text(target.title());
            } else if (filling instanceof LinkPlaceholders.Filling.Text text) {
                writer.octet(0).text(text.written());
            }
        }
        return writer.fingerprint();
    }

    /** What a page can show of a term. Most terms are those of many documents. */
    private byte[] bytesOf(Term term) {
        byte[] known = terms.get(term);
        return known == null ? terms.computeIfAbsent(term, this::written) : known;
    }

    private byte[] written(Term term) {
        return new ByteWriter()
                .text(term.name())
                .text(term.slug())
                .optionalText(addresses.of(term))
                .optionalText(term.profile().map(Article::path))
                .toBytes();
    }
}
