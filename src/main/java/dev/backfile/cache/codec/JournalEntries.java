package dev.backfile.cache.codec;

import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.PageRecord.ReadSet;
import dev.backfile.cache.record.Reason;
import dev.backfile.cache.record.Rendering;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.cache.record.SourceRecord.Included;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The entries of the journal to bytes and back. */
public final class JournalEntries {

    private static final int SOURCE = 1;
    private static final int STAMP = 2;
    private static final int STATE = 3;
    private static final int GONE_SOURCE = 4;
    private static final int PAGE = 5;
    private static final int GONE_PAGE = 6;
    private static final int COPY = 7;
    private static final int GONE_COPY = 8;
    private static final int TEMPLATES = 9;
    private static final int END = 10;
    private static final int GONE_STATE = 11;
    private static final int IMAGE = 12;
    private static final int GONE_IMAGE = 13;
    private static final int LOOK = 14;
    private static final int ASSETS = 15;

    private static final Reason[] REASONS = Reason.values();

    private JournalEntries() {}

    /** The end of a bake: its fingerprints, the fingerprint of its plan, and where its bodies are. */
    public record End(
            BakeFingerprints fingerprints, Fingerprint plan, String bodies, long bodiesLength, long fullLength) {}

    /** What takes in the entries of a journal, in their order. */
    public interface Taker {
        void source(int number, SourceRecord source);

        void stamp(String path, FileStamp stamp);

        void state(String path, Fingerprint state);

        void goneSource(String path);

        void goneState(String path);

        void page(PageRecord page);

        void look(String path, long look);

        void gonePage(String path);

        void image(int number, ImageRecord image);

        void goneImage(String path);

        void copy(CopyRecord copy);

        void goneCopy(String path);

        void templates(int number, List<AskedTemplate> asked);

        void assets(int number, List<AskedAsset> asked);

        void end(End end);
    }

    /** What is remembered of a source, under its number. */
    public static void writeSource(int number, SourceRecord source, ByteWriter writer) {
        writer.octet(SOURCE).number(number).text(source.path());
        writeStamp(source.stamp(), writer);
        writer.flag(source.card().isPresent());
        source.card().ifPresent(card -> writeExtent(card.extent(), writer.fingerprint(card.structure())));
        writeExtent(source.body(), writer);
        DiagnosticCodec.write(source.diagnostics(), writer);
        writer.all(source.named(), ByteWriter::text);
        writer.all(
                source.included(),
                (to, file) -> to.text(file.path()).bits(file.look()).fingerprint(file.content()));
    }

    /** A source that is as it was, but for what its file looks like. */
    public static void writeStampOf(String path, FileStamp stamp, ByteWriter writer) {
        writeStamp(stamp, writer.octet(STAMP).text(path));
    }

    /** The state of the document of a source. */
    public static void writeState(String path, Fingerprint state, ByteWriter writer) {
        writer.octet(STATE).text(path).fingerprint(state);
    }

    /** A source that is no more. */
    public static void writeGoneSource(String path, ByteWriter writer) {
        writer.octet(GONE_SOURCE).text(path);
    }

    /** A source whose document is no longer live. */
    public static void writeGoneState(String path, ByteWriter writer) {
        writer.octet(GONE_STATE).text(path);
    }

    /** What is remembered of a page. */
    public static void writePage(PageRecord page, ByteWriter writer) {
        ReadSet reads = page.reads();
        int flags = (reads.archive() ? 1 : 0)
                | (reads.data() ? 2 : 0)
                | (reads.clock() ? 4 : 0)
                | (reads.digests() ? 8 : 0);
        writer.octet(PAGE)
                .text(page.path())
                .fingerprint(page.model())
                .number(page.templates())
                .octet(flags)
                .number(reads.lazyInputs());
        if (reads.lazyInputs() != 0) {
            writer.fingerprint(reads.answers());
        }
        reads.documents().write(writer);
        reads.bodies().write(writer);
        reads.images().write(writer);
        writer.number(reads.assets() - PageRecord.NO_ASSETS);
        writer.number(page.output().size() + 1).fingerprint(page.output().content());
        writer.bits(page.output().look());
        DiagnosticCodec.write(page.diagnostics(), writer);
        writeRendering(page.rendering(), writer);
    }

    private static void writeRendering(Rendering rendering, ByteWriter writer) {
        writer.octet(rendering.reason().ordinal());
        writeInstant(rendering.bake(), writer);
        writer.number(rendering.document().orElse(-1) + 1);
    }

    private static Rendering readRendering(ByteReader reader) {
        int reason = reader.octet();
        if (reason >= REASONS.length) {
            throw new DamagedLedgerException("no reason");
        }
        Instant bake = readInstant(reader);
        int document = reader.count() - 1;
        return new Rendering(REASONS[reason], bake, document < 0 ? OptionalInt.empty() : OptionalInt.of(document));
    }

    /** A file of the destination that is as it was, but for what the file system says of it. */
    public static void writeLook(String path, long look, ByteWriter writer) {
        writer.octet(LOOK).text(path).bits(look);
    }

    /** A page that is no more. */
    public static void writeGonePage(String path, ByteWriter writer) {
        writer.octet(GONE_PAGE).text(path);
    }

    /** What is remembered of an image, under its number. */
    public static void writeImage(int number, ImageRecord image, ByteWriter writer) {
        writer.octet(IMAGE).number(number);
        ImageCodec.write(image, writer);
    }

    /** An image that is no more. */
    public static void writeGoneImage(String path, ByteWriter writer) {
        writer.octet(GONE_IMAGE).text(path);
    }

    /** What is remembered of a file that was copied. */
    public static void writeCopy(CopyRecord copy, ByteWriter writer) {
        writeStamp(copy.stamp(), writer.octet(COPY).text(copy.path()).text(copy.source()));
        writer.bits(copy.look());
    }

    /** A copied file that is no more. */
    public static void writeGoneCopy(String path, ByteWriter writer) {
        writer.octet(GONE_COPY).text(path);
    }

    /** A set of templates that pages asked for, under its number. */
    public static void writeTemplates(int number, List<AskedTemplate> asked, ByteWriter writer) {
        AskedTemplate.write(asked, writer.octet(TEMPLATES).number(number));
    }

    /** A set of assets that pages asked for, under its number. */
    public static void writeAssets(int number, List<AskedAsset> asked, ByteWriter writer) {
        AskedAsset.write(asked, writer.octet(ASSETS).number(number));
    }

    /** The end of one bake. */
    public static void writeEnd(End end, ByteWriter writer) {
        BakeFingerprints fingerprints = end.fingerprints();
        writer.octet(END)
                .fingerprint(fingerprints.reading())
                .fingerprint(fingerprints.asciidoc())
                .fingerprint(fingerprints.settings())
                .fingerprint(fingerprints.archive())
                .fingerprint(fingerprints.data())
                .fingerprint(fingerprints.sources())
                .fingerprint(fingerprints.place())
                .fingerprint(fingerprints.manifest());
        writeInstant(fingerprints.asOf(), writer);
        writeInstant(fingerprints.begun(), writer);
        writeInstant(fingerprints.published(), writer);
        writer.fingerprint(end.plan())
                .text(end.bodies())
                .number(end.bodiesLength())
                .number(end.fullLength());
    }

    /** Reads a frame; each of what it gives hands one entry to a taker. Frames may be read in any order. */
    public static List<Consumer<Taker>> read(byte[] frame) {
        ByteReader reader = new ByteReader(frame);
        List<Consumer<Taker>> entries = new ArrayList<>();
        while (reader.hasMore()) {
            entries.add(entry(reader));
        }
        return entries;
    }

    private static Consumer<Taker> entry(ByteReader reader) {
        int kind = reader.octet();
        return switch (kind) {
            case SOURCE -> {
                int number = reader.count();
                SourceRecord source = readSource(reader);
                yield taker -> taker.source(number, source);
            }
            case STAMP -> {
                String path = reader.text();
                FileStamp stamp = readStamp(reader);
                yield taker -> taker.stamp(path, stamp);
            }
            case STATE -> {
                String path = reader.text();
                Fingerprint state = reader.fingerprint();
                yield taker -> taker.state(path, state);
            }
            case PAGE -> {
                PageRecord page = readPage(reader);
                yield taker -> taker.page(page);
            }
            case LOOK -> {
                String path = reader.text();
                long look = reader.bits();
                yield taker -> taker.look(path, look);
            }
            case IMAGE -> {
                int number = reader.count();
                ImageRecord image = ImageCodec.read(reader);
                yield taker -> taker.image(number, image);
            }
            case COPY -> {
                CopyRecord copy = new CopyRecord(reader.text(), reader.text(), readStamp(reader), reader.bits());
                yield taker -> taker.copy(copy);
            }
            case TEMPLATES -> {
                int number = reader.count();
                List<AskedTemplate> asked = AskedTemplate.read(reader);
                yield taker -> taker.templates(number, asked);
            }
            case ASSETS -> {
                int number = reader.count();
                List<AskedAsset> asked = AskedAsset.read(reader);
                yield taker -> taker.assets(number, asked);
            }
            case END -> {
                End end = readEnd(reader);
                yield taker -> taker.end(end);
            }
            case GONE_SOURCE, GONE_STATE, GONE_PAGE, GONE_IMAGE, GONE_COPY -> {
                String path = reader.text();
                yield taker -> {
                    switch (kind) {
                        case GONE_SOURCE -> taker.goneSource(path);
                        case GONE_STATE -> taker.goneState(path);
                        case GONE_PAGE -> taker.gonePage(path);
                        case GONE_IMAGE -> taker.goneImage(path);
                        default -> taker.goneCopy(path);
                    }
                };
            }
            default -> throw new DamagedLedgerException("no kind of entry");
        };
    }

    private static SourceRecord readSource(ByteReader reader) {
        String path = reader.text();
        FileStamp stamp = readStamp(reader);
        Optional<Card> card = reader.flag() ? Optional.of(readCard(reader)) : Optional.empty();
        return new SourceRecord(
                path,
                stamp,
                card,
                readExtent(reader),
                DiagnosticCodec.read(reader),
                reader.all(ByteReader::text),
                reader.all(from -> new Included(from.text(), from.bits(), from.fingerprint())));
    }

    private static Card readCard(ByteReader reader) {
        Fingerprint structure = reader.fingerprint();
        return new Card(readExtent(reader), structure);
    }

    private static void writeExtent(Extent extent, ByteWriter writer) {
        writer.number(extent.offset()).number(extent.length()).fingerprint(extent.fingerprint());
    }

    private static Extent readExtent(ByteReader reader) {
        return new Extent(reader.number(), reader.count(), reader.fingerprint());
    }

    private static PageRecord readPage(ByteReader reader) {
        String path = reader.text();
        Fingerprint model = reader.fingerprint();
        int templates = reader.count();
        int flags = reader.octet();
        int lazyInputs = reader.count();
        Fingerprint answers = lazyInputs == 0 ? Fingerprint.NONE : reader.fingerprint();
        ReadSet reads = new ReadSet(
                IntList.read(reader),
                IntList.read(reader),
                IntList.read(reader),
                reader.count() + PageRecord.NO_ASSETS,
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                (flags & 8) != 0,
                lazyInputs,
                answers);
        long length = reader.number() - 1;
        Fingerprint content = reader.fingerprint();
        FileStamp output = new FileStamp(length, reader.bits(), content);
        return new PageRecord(
                path, model, templates, reads, output, DiagnosticCodec.read(reader), readRendering(reader));
    }

    private static End readEnd(ByteReader reader) {
        BakeFingerprints fingerprints = new BakeFingerprints(
                reader.fingerprint(),
                reader.fingerprint(),
                reader.fingerprint(),
                reader.fingerprint(),
                reader.fingerprint(),
                reader.fingerprint(),
                reader.fingerprint(),
                reader.fingerprint(),
                readInstant(reader),
                readInstant(reader),
                readInstant(reader));
        return new End(fingerprints, reader.fingerprint(), reader.text(), reader.number(), reader.number());
    }

    static void writeStamp(FileStamp stamp, ByteWriter writer) {
        writer.number(stamp.size()).bits(stamp.look()).fingerprint(stamp.content());
    }

    static FileStamp readStamp(ByteReader reader) {
        return new FileStamp(reader.number(), reader.bits(), reader.fingerprint());
    }

    static void writeInstant(Instant instant, ByteWriter writer) {
        writer.bits(instant.getEpochSecond()).number(instant.getNano());
    }

    static Instant readInstant(ByteReader reader) {
        return Instant.ofEpochSecond(reader.bits(), reader.count());
    }
}
