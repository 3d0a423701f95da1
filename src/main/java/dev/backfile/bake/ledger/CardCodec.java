package dev.backfile.bake.ledger;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.Article.Written;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Link;
import dev.backfile.archive.TermReference;
import dev.backfile.diagnostic.Position;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cards to bytes and back. Equal cards give equal bytes, so that the fingerprint of the bytes is that of the card. */
final class CardCodec {

    /** The positions of what stands in headers, of which every card has the same ones. */
    private static final int HEADER_LINES = 16;

    private static final int HEADER_COLUMNS = 128;

    private final Position[] headerPositions = headerPositions();
    private final FieldCodec fields;
    private final DetailsCodec details;
    private final CardStructure structure;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** A codec for a site whose dates are in this zone. */
    CardCodec(ZoneId zone) {
        this.fields = new FieldCodec(zone);
        this.details = new DetailsCodec(zone, fields);
        this.structure = new CardStructure(fields);
    }

    /** The card of an article, as bytes. */
    Card card(Article article) {
        ByteWriter writer = new ByteWriter();
        write(article, writer);
        byte[] bytes = writer.toBytes();
        writer.clear();
        structure.write(article, writer);
        return new Card(this, () -> bytes, Fingerprint.of(bytes), writer.fingerprint());
    }

    /**
     * A card that {@link Card#write} wrote.
     *
     * @param file where it is read when somebody asks for its article
     */
    Card readCard(ByteReader reader, FileWindow file) {
        Fingerprint fingerprint = reader.fingerprint();
        Fingerprint structureOf = reader.fingerprint();
        int length = reader.count();
        return new Card(this, file.bytes(reader.skip(length), length), fingerprint, structureOf);
    }

    void write(Article card, ByteWriter writer) {
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
        Integer translationOf = card.translationOf();
        writer.text(card.slug()).flag(card.hasOwnSlug()).flag(permalink != null);
        if (permalink != null) {
            writeWritten(writer, permalink);
        }
        writer.all(card.aliases(), CardCodec::writeWritten)
                .optionalText(card.lang())
                .optionalText(card.canonical())
                .optionalText(card.template())
                .all(card.related(), (to, link) -> to.number(link))
                .number(translationOf == null ? 0 : translationOf + 1)
                .all(card.links(), CardCodec::writeLink)
                .number(card.wordCount());
        details.write(card.details(), writer);
    }

    Article read(ByteReader reader) {
        String path = reader.text();
        String type = shared(reader.text());
        Status status = Status.values()[reader.octet()];
        String title = reader.text();
        ArticleDate date = fields.readDate(reader);
        ArticleDate updated = fields.readDate(reader);
        Map<String, List<TermReference>> terms = terms(reader);
        String slug = reader.text();
        boolean ownSlug = reader.flag();
        Written permalink = reader.flag() ? readWritten(reader) : null;
        return new Article(
                path,
                type,
                status,
                title,
                date,
                updated,
                terms,
                slug,
                ownSlug,
                permalink,
                reader.all(this::readWritten),
                reader.optionalText(),
                reader.optionalText(),
                reader.optionalText(),
                reader.all(ByteReader::count),
                readTranslationOf(reader),
                reader.all(this::readLink),
                reader.count(),
                details.read(reader));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Map<String, List<TermReference>> terms(ByteReader reader) {
        int taxonomies = reader.count();
        Map.Entry<String, List<TermReference>>[] terms = new Map.Entry[Math.min(taxonomies, 1024)];
        for (int index = 0; index < taxonomies; index++) {
            terms[index] = Map.entry(shared(reader.text()), reader.all(this::readReference));
        }
        return Map.ofEntries(terms);
    }

    /** One string for all cards that say the same, such as the name of an author. */
    private String shared(String text) {
        return names.computeIfAbsent(text, Function.identity());
    }

    private static @Nullable Integer readTranslationOf(ByteReader reader) {
        int link = reader.count();
        return link == 0 ? null : Integer.valueOf(link - 1);
    }

    private static void writeReference(ByteWriter writer, TermReference reference) {
        Integer part = reference.part();
        writer.text(reference.name()).flag(part != null);
        if (part != null) {
            writer.bits(part);
        }
        writePosition(writer, reference.position());
    }

    private TermReference readReference(ByteReader reader) {
        String name = shared(reader.text());
        Integer part = reader.flag() ? (int) reader.bits() : null;
        return new TermReference(name, part, readPosition(reader));
    }

    private static void writeWritten(ByteWriter writer, Written written) {
        writePosition(writer.text(written.text()), written.position());
    }

    private Written readWritten(ByteReader reader) {
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

    private Link readLink(ByteReader reader) {
        return new Link(
                Link.Kind.values()[reader.octet()],
                Link.Use.values()[reader.octet()],
                reader.text(),
                shared(reader.text()),
                reader.text(),
                readPosition(reader));
    }

    static void writePosition(ByteWriter writer, Position position) {
        writer.number(position.line()).number(position.column());
    }

    private Position readPosition(ByteReader reader) {
        int line = reader.count();
        int column = reader.count();
        return line < HEADER_LINES && column < HEADER_COLUMNS
                ? headerPositions[line * HEADER_COLUMNS + column]
                : new Position(line, column);
    }

    private static Position[] headerPositions() {
        Position[] positions = new Position[HEADER_LINES * HEADER_COLUMNS];
        for (int index = 0; index < positions.length; index++) {
            positions[index] = new Position(index / HEADER_COLUMNS, index % HEADER_COLUMNS);
        }
        return positions;
    }
}
