package dev.backfile.bake.ledger;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Written;
import dev.backfile.archive.Link;
import dev.backfile.archive.TermReference;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a card decides how the archive and its plan come out: its date, terms, links, URLs and the like. Neither what
 * only the article itself shows, such as its summary, nor where in its source something stands is among it: an edit of a
 * text mostly moves the links below it by a line.
 */
final class CardStructure {

    /** The types whose fields nobody asks for while the archive is collected; those of profiles can name their terms. */
    private static final Set<String> WITHOUT_FIELDS = Set.of(Article.POST, Article.PAGE);

    private final FieldCodec fields;

    CardStructure(FieldCodec fields) {
        this.fields = fields;
    }

    void write(Article article, ByteWriter writer) {
        Written permalink = article.permalink();
        Integer translationOf = article.translationOf();
        writer.text(article.path())
                .text(article.type())
                .octet(article.status().ordinal())
                .text(article.title());
        fields.writeDate(article.date(), writer);
        fields.writeDate(article.updated(), writer);
        writer.number(article.terms().size());
        new TreeMap<>(article.terms())
                .forEach(
                        (taxonomy, references) -> writer.text(taxonomy).all(references, CardStructure::writeReference));
        writer.text(article.slug())
                .flag(article.hasOwnSlug())
                .optionalText(permalink == null ? null : permalink.text())
                .all(article.aliases(), (to, alias) -> to.text(alias.text()))
                .optionalText(article.lang())
                .optionalText(article.canonical())
                .optionalText(article.template())
                .all(article.related(), (to, link) -> to.number(link))
                .number(translationOf == null ? 0 : translationOf + 1)
                .all(article.links(), CardStructure::writeLink);
        if (!WITHOUT_FIELDS.contains(article.type())) {
            fields.write(article.fields(), writer);
        }
    }

    private static void writeReference(ByteWriter writer, TermReference reference) {
        Integer part = reference.part();
        writer.text(reference.name()).flag(part != null);
        if (part != null) {
            writer.bits(part);
        }
    }

    private static void writeLink(ByteWriter writer, Link link) {
        writer.octet(link.kind().ordinal())
                .octet(link.use().ordinal())
                .text(link.target())
                .text(link.suffix())
                .text(link.written());
    }
}
