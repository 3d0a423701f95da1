package dev.backfile.cache.codec;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.Article.Written;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.FileMentions;
import dev.backfile.archive.Link;
import dev.backfile.archive.Schedule;
import dev.backfile.archive.TermReference;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.diagnostic.Position;
import dev.backfile.fingerprint.ByteWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Cards to bytes and back. Equal cards give equal bytes, so that the fingerprint of the bytes is that of the card. */
public final class CardCodec {

    /** The positions of what stands in headers, of which every card has the same ones. */
    private static final int HEADER_LINES = 16;

    private static final int HEADER_COLUMNS = 128;

    /** The types of whose fields only files matter to the archive; those of profiles can name their terms. */
    private static final Set<String> WITHOUT_FIELDS = Set.of(Article.POST, Article.PAGE);

    private static final Status[] STATUSES = Status.values();
    private static final Link.Kind[] KINDS = Link.Kind.values();
    private static final Link.Use[] USES = Link.Use.values();

    private final Position[] headerPositions = headerPositions();
    private final FieldCodec fields;
    private final DetailsCodec details;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** A codec for a site whose dates are in this zone. */
    public CardCodec(ZoneId zone) {
        this.fields = new FieldCodec(zone);
        this.details = new DetailsCodec(zone, fields);
    }

    /**
     * The card of an article.
     *
     * @param keeper keeps its bytes
     */
    public Card keep(Article article, Function<byte[], Extent> keeper) {
        ByteWriter structure = new ByteWriter();
        ByteWriter whole = new ByteWriter();
        write(article, structure, whole);
        if (WITHOUT_FIELDS.contains(article.type())) {
            structure.all(FileMentions.in(article.fields()), ByteWriter::text);
        } else {
            fields.write(article.fields(), structure);
        }
        return new Card(keeper.apply(whole.toBytes()), structure.fingerprint());
    }

    /**
     * Writes a card, and by itself its structure: what decides how the archive and its plan come out, such as its date, terms,
     * links and URLs. Neither what only the article itself shows, such as its summary, nor where in its source something
     * stands is among it: an edit of a text mostly moves the links below it by a line.
     */
    private void write(Article card, ByteWriter structure, ByteWriter whole) {
        ByteWriter places = new ByteWriter();
        Written permalink = card.permalink();
        Written template = card.template();
        Integer translationOf = card.translationOf();
        structure
                .text(card.path())
                .text(card.type())
                .octet(card.status().ordinal())
                .text(card.title());
        fields.writeDate(card.schedule().opens(), structure);
        fields.writeDate(card.schedule().closes(), structure);
        fields.writeDate(card.date(), structure);
        fields.writeDate(card.updated(), structure);
        structure.number(card.terms().size());
        new TreeMap<>(card.terms())
                .forEach((taxonomy, references) -> structure
                        .text(taxonomy)
                        .all(references, (to, reference) -> writeReference(reference, to, places)));
        structure.text(card.slug()).flag(card.hasOwnSlug()).flag(permalink != null);
        if (permalink != null) {
            writeWritten(permalink, structure, places);
        }
        structure
                .all(card.aliases(), (to, alias) -> writeWritten(alias, to, places))
                .optionalText(card.lang())
                .optionalText(card.canonical())
                .flag(template != null);
        if (template != null) {
            writeWritten(template, structure, places);
        }
        structure
                .all(card.related(), (to, link) -> to.number(link))
                .number(translationOf == null ? 0 : translationOf + 1)
                .all(card.links(), (to, link) -> writeLink(link, to, places));
        whole.block(structure.array(), structure.length())
                .block(places.array(), places.length())
                .number(card.wordCount());
        details.write(card.details(), whole);
    }

    /**
     * An article.
     *
     * @param bytes gives what was written; the details ask it anew whenever somebody asks for them
     * @param paths gives the one string for a path of which many cards may speak
     */
    public Article read(String path, Supplier<byte[]> bytes, UnaryOperator<String> paths) {
        ByteReader whole = new ByteReader(bytes.get());
        ByteReader reader = whole.block();
        ByteReader places = whole.block();
        reader.skip(reader.count());
        String type = shared(reader.text());
        Status status = STATUSES[reader.octet()];
        String title = reader.text();
        ArticleDate opens = fields.readDate(reader);
        ArticleDate closes = fields.readDate(reader);
        ArticleDate date = fields.readDate(reader);
        ArticleDate updated = fields.readDate(reader);
        Map<String, List<TermReference>> terms = terms(reader, places);
        String slug = reader.text();
        boolean ownSlug = reader.flag();
        Written permalink = reader.flag() ? readWritten(reader, places) : null;
        return new Article(
                path,
                type,
                status,
                opens == null && closes == null ? Schedule.OPEN : new Schedule(opens, closes),
                title,
                date,
                updated,
                terms,
                slug,
                ownSlug,
                permalink,
                reader.all(from -> readWritten(from, places)),
                reader.optionalText(),
                reader.optionalText(),
                reader.flag() ? readWritten(reader, places) : null,
                reader.all(ByteReader::count),
                readTranslationOf(reader),
                reader.all(from -> readLink(from, places, paths)),
                whole.count(),
                details.read(whole, bytes));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Map<String, List<TermReference>> terms(ByteReader reader, ByteReader places) {
        int taxonomies = reader.count();
        Map.Entry<String, List<TermReference>>[] terms = new Map.Entry[Math.min(taxonomies, 1024)];
        for (int index = 0; index < taxonomies; index++) {
            terms[index] = Map.entry(shared(reader.text()), reader.all(from -> readReference(from, places)));
        }
        return Map.ofEntries(terms);
    }

    /** One string for all cards that say the same, such as the name of an author. */
    private String shared(String text) {
        String known = names.get(text);
        return known == null ? names.computeIfAbsent(text, Function.identity()) : known;
    }

    private static @Nullable Integer readTranslationOf(ByteReader reader) {
        int link = reader.count();
        return link == 0 ? null : Integer.valueOf(link - 1);
    }

    private static void writeReference(TermReference reference, ByteWriter writer, ByteWriter places) {
        Integer part = reference.part();
        writer.text(reference.name()).flag(part != null);
        if (part != null) {
            writer.bits(part);
        }
        writePosition(places, reference.position());
    }

    private TermReference readReference(ByteReader reader, ByteReader places) {
        String name = shared(reader.text());
        Integer part = reader.flag() ? (int) reader.bits() : null;
        return new TermReference(name, part, readPosition(places));
    }

    private static void writeWritten(Written written, ByteWriter writer, ByteWriter places) {
        writer.text(written.text());
        writePosition(places, written.position());
    }

    private Written readWritten(ByteReader reader, ByteReader places) {
        return new Written(reader.text(), readPosition(places));
    }

    private static void writeLink(Link link, ByteWriter writer, ByteWriter places) {
        writer.octet(link.kind().ordinal())
                .octet(link.use().ordinal())
                .text(link.target())
                .text(link.suffix())
                .text(link.written());
        writePosition(places, link.position());
    }

    private Link readLink(ByteReader reader, ByteReader places, UnaryOperator<String> paths) {
        return new Link(
                KINDS[reader.octet()],
                USES[reader.octet()],
                paths.apply(reader.text()),
                shared(reader.text()),
                reader.text(),
                readPosition(places));
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
