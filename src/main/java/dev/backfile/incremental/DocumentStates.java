package dev.backfile.incremental;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Relations;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.page.path.Addresses;
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

    private static final int NOWHERE = 0;
    private static final int TO_ARTICLE = 1;
    private static final int TO_TERM = 2;
    private static final int TO_FILE = 3;
    private static final int TO_PATH = 4;

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
            List<Term> named = relations.terms().getOrDefault(taxonomy.name(), List.of());
            writer.number(named.size());
            for (Term term : named) {
                writer.block(bytesOf(term));
            }
        }
        for (LinkTarget target : relations.targets()) {
            write(target, writer);
        }
        return writer.fingerprint();
    }

    /** What a link leads to; how it is written is part of the card. */
    private void write(LinkTarget target, ByteWriter writer) {
        if (target instanceof LinkTarget.ToArticle to) {
            writer.octet(TO_ARTICLE)
                    .text(addresses.of(to.article()))
                    .text(to.article().title());
        } else if (target instanceof LinkTarget.ToTerm to) {
            writer.octet(TO_TERM).block(bytesOf(to.term()));
        } else if (target instanceof LinkTarget.ToFile to) {
            writer.octet(TO_FILE).text(to.path());
        } else if (target instanceof LinkTarget.ToPath to) {
            writer.octet(TO_PATH).optionalText(addresses.resolve(to.path()));
        } else {
            writer.octet(NOWHERE);
        }
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
