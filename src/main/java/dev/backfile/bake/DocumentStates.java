package dev.backfile.bake;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Slots;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.bake.ledger.ByteWriter;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.page.Addresses;
import dev.backfile.page.PageUrls;
import java.util.function.Function;

/**
 * The state of a document: the fingerprint of everything that a page can show of it without showing another document
 * too. That is its card, whether it is withdrawn or held back, its address, the names and addresses of its terms, and where its links lead.
 */
final class DocumentStates {

    /** URLs relative to a page that no site has: what leads nowhere stays as written, and so can be told from the rest. */
    private static final PageUrls FROM_THE_ROOT = PageUrls.relativeTo("-", false);

    private final Archive archive;
    private final Addresses addresses;
    private final Publication publication;
    private final Function<Article, Fingerprint> cards;

    /**
     * States in one archive.
     *
     * @param publication who is published
     * @param cards the fingerprint of a document's card
     */
    DocumentStates(
            Archive archive, Addresses addresses, Publication publication, Function<Article, Fingerprint> cards) {
        this.publication = publication.withoutDrafts();
        this.archive = archive;
        this.addresses = addresses;
        this.cards = cards;
    }

    Fingerprint of(Article article) {
        ByteWriter writer = new ByteWriter()
                .fingerprint(cards.apply(article))
                .octet(article.status().ordinal())
                .flag(publication.isLive(article))
                .text(addresses.of(article));
        for (Taxonomy taxonomy : archive.taxonomies()) {
            writer.all(archive.terms(article, taxonomy.name()), this::write);
        }
        for (int link = 0; link < article.links().size(); link++) {
            writer.text(archive.target(article, link).getClass().getSimpleName());
            Slots.Filling filling = addresses.computed(article, link, FROM_THE_ROOT);
            if (filling instanceof Slots.Filling.Target target) {
                writer.octet(1).text(target.url()).text(target.title());
            } else if (filling instanceof Slots.Filling.Text text) {
                writer.octet(0).text(text.written());
            }
        }
        return writer.fingerprint();
    }

    private void write(ByteWriter writer, Term term) {
        writer.text(term.name())
                .text(term.slug())
                .optionalText(addresses.of(term))
                .optionalText(term.profile().map(Article::path));
    }
}
