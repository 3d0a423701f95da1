package dev.backfile.bake.ledger;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Article.Image;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.Article.Written;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link;
import dev.backfile.archive.TermReference;
import dev.backfile.diagnostic.Position;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cards to bytes and back. Equal cards give equal bytes, so that the fingerprint of the bytes is that of the card. */
final class CardCodec {

    private final ZoneId zone;
    private final FieldCodec fields;

    /** A codec for a site whose dates are in this zone. */
    CardCodec(ZoneId zone) {
        this.zone = zone;
        this.fields = new FieldCodec(zone);
    }

    void write(Article card, ByteWriter writer) {
        Image image = card.image();
        Written permalink = card.permalink();
        writer.text(card.path())
                .text(card.type())
                .octet(card.status().ordinal())
                .text(card.title());
        fields.writeDate(card.date(), writer);
        fields.writeDate(card.updated(), writer);
        writer.number(card.terms().size());
        new TreeMap<>(card.terms())
                .forEach((taxonomy, references) -> writer.text(taxonomy).all(references, CardCodec::writeReference));
        writer.text(card.standfirst().html())
                .text(card.description())
                .text(card.summary().html())
                .flag(image != null);
        if (image != null) {
            writer.number(image.link() + 1L)
                    .text(image.url())
                    .optionalText(image.alt())
                    .text(image.caption().html())
                    .text(image.credit());
        }
        writer.text(card.slug()).flag(permalink != null);
        if (permalink != null) {
            writeWritten(writer, permalink);
        }
        writer.all(card.aliases(), CardCodec::writeWritten)
                .optionalText(card.lang())
                .optionalText(card.canonical())
                .optionalText(card.template())
                .all(card.related(), (to, link) -> to.number(link))
                .all(card.corrections(), (to, correction) -> {
                    fields.writeDate(correction.date(), to);
                    to.text(correction.text().html());
                })
                .all(card.links(), CardCodec::writeLink)
                .all(
                        card.headings(),
                        (to, heading) ->
                                to.octet(heading.level()).text(heading.id()).text(heading.text()))
                .all(new TreeSet<>(card.anchors()), ByteWriter::text)
                .number(card.wordCount());
        fields.write(card.fields(), writer);
    }

    Article read(ByteReader reader) {
        String path = reader.text();
        String type = reader.text();
        Status status = Status.values()[reader.octet()];
        String title = reader.text();
        ArticleDate date = fields.readDate(reader);
        ArticleDate updated = fields.readDate(reader);
        Map<String, List<TermReference>> terms = new LinkedHashMap<>();
        int taxonomies = reader.count();
        for (int index = 0; index < taxonomies; index++) {
            terms.put(reader.text().intern(), reader.all(CardCodec::readReference));
        }
        Fragment standfirst = fragment(reader);
        String description = reader.text();
        Fragment summary = fragment(reader);
        Image image = reader.flag() ? readImage(reader) : null;
        String slug = reader.text();
        Written permalink = reader.flag() ? readWritten(reader) : null;
        List<Written> aliases = reader.all(CardCodec::readWritten);
        String lang = reader.optionalText();
        String canonical = reader.optionalText();
        String template = reader.optionalText();
        List<Integer> related = reader.all(ByteReader::count);
        List<Correction> corrections = reader.all(from -> new Correction(requiredDate(from), fragment(from)));
        List<Link> links = reader.all(CardCodec::readLink);
        List<Heading> headings = reader.all(from -> new Heading(from.octet(), from.text(), from.text()));
        Set<String> anchors = Collections.unmodifiableSet(new HashSet<>(reader.all(ByteReader::text)));
        int wordCount = reader.count();
        return new Article(
                path,
                type.intern(),
                status,
                title,
                date,
                updated,
                Collections.unmodifiableMap(terms),
                standfirst,
                description,
                summary,
                image,
                slug,
                permalink,
                aliases,
                lang,
                canonical,
                template,
                related,
                corrections,
                links,
                headings,
                anchors,
                wordCount,
                fields.read(reader));
    }

    private ArticleDate requiredDate(ByteReader reader) {
        ArticleDate date = fields.readDate(reader);
        return date == null ? ArticleDate.of(Instant.EPOCH, zone) : date;
    }

    private static void writeReference(ByteWriter writer, TermReference reference) {
        Integer part = reference.part();
        writer.text(reference.name()).flag(part != null);
        if (part != null) {
            writer.bits(part);
        }
        writePosition(writer, reference.position());
    }

    private static TermReference readReference(ByteReader reader) {
        String name = reader.text();
        Integer part = reader.flag() ? (int) reader.bits() : null;
        return new TermReference(name, part, readPosition(reader));
    }

    private static Image readImage(ByteReader reader) {
        return new Image(reader.count() - 1, reader.text(), reader.optionalText(), fragment(reader), reader.text());
    }

    private static void writeWritten(ByteWriter writer, Written written) {
        writePosition(writer.text(written.text()), written.position());
    }

    private static Written readWritten(ByteReader reader) {
        return new Written(reader.text(), readPosition(reader));
    }

    private static void writeLink(ByteWriter writer, Link link) {
        writer.octet(link.kind().ordinal())
                .octet(link.use().ordinal())
                .text(link.target())
                .text(link.suffix())
                .text(link.written());
        writePosition(writer, link.position());
    }

    private static Link readLink(ByteReader reader) {
        return new Link(
                Link.Kind.values()[reader.octet()],
                Link.Use.values()[reader.octet()],
                reader.text(),
                reader.text(),
                reader.text(),
                readPosition(reader));
    }

    static void writePosition(ByteWriter writer, Position position) {
        writer.number(position.line()).number(position.column());
    }

    static Position readPosition(ByteReader reader) {
        return new Position(reader.count(), reader.count());
    }

    private static Fragment fragment(ByteReader reader) {
        String html = reader.text();
        return html.isEmpty() ? Fragment.EMPTY : new Fragment(html);
    }
}
