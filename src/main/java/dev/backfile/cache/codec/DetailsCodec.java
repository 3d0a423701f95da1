package dev.backfile.cache.codec;

import dev.backfile.archive.Article.Correction;
import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Article.Image;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Details;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The details of cards to bytes and back. What comes back stays bytes, which are not even kept: each question gets them
 * anew, and reads the part that answers it; the parts have their lengths before them, so that the others are passed over.
 */
final class DetailsCodec {

    private final ZoneId zone;
    private final FieldCodec fields;

    DetailsCodec(ZoneId zone, FieldCodec fields) {
        this.zone = zone;
        this.fields = fields;
    }

    void write(Details details, ByteWriter writer) {
        if (details instanceof Kept kept) {
            writer.block(kept.bytes.get(), kept.start, kept.length);
            return;
        }
        ByteWriter whole = new ByteWriter();
        Part.STANDFIRST.write(whole, part -> writeStandfirst(details.standfirst(), part));
        Part.DESCRIPTION.write(whole, part -> part.text(details.description()));
        Part.SUMMARY.write(whole, part -> part.text(details.summary().html()));
        Part.IMAGE.write(whole, part -> writeImage(details.image(), part));
        Part.CORRECTIONS.write(
                whole,
                part -> part.all(details.corrections(), (to, correction) -> {
                    fields.writeDate(correction.date(), to);
                    to.text(correction.text().html());
                }));
        Part.HEADINGS.write(
                whole,
                part -> part.all(
                        details.headings(),
                        (to, heading) ->
                                to.octet(heading.level()).text(heading.id()).text(heading.text())));
        Part.ANCHORS.write(whole, part -> part.all(new TreeSet<>(details.anchors()), ByteWriter::text));
        Part.FIELDS.write(whole, part -> fields.write(details.fields(), part));
        writer.block(whole.array(), whole.length());
    }

    /** The details that come next in a card, whose bytes are got anew for each question. */
    Details read(ByteReader reader, Supplier<byte[]> bytes) {
        int length = reader.count();
        int start = reader.skip(length);
        return new Kept(bytes, start, length);
    }

    private static void writeStandfirst(Standfirst standfirst, ByteWriter writer) {
        writer.text(standfirst.words().html()).text(standfirst.source().html());
    }

    private static Standfirst readStandfirst(ByteReader reader) {
        return new Standfirst(fragment(reader), fragment(reader));
    }

    private static void writeImage(@Nullable Image image, ByteWriter writer) {
        writer.flag(image != null);
        if (image != null) {
            writer.number(image.link() + 1L)
                    .text(image.url())
                    .optionalText(image.alt())
                    .text(image.caption().html())
                    .text(image.credit());
        }
    }

    private static @Nullable Image readImage(ByteReader reader) {
        return reader.flag()
                ? new Image(reader.count() - 1, reader.text(), reader.optionalText(), fragment(reader), reader.text())
                : null;
    }

    private Correction readCorrection(ByteReader reader) {
        ArticleDate date = fields.readDate(reader);
        return new Correction(date == null ? ArticleDate.of(Instant.EPOCH, zone) : date, fragment(reader));
    }

    private static Fragment fragment(ByteReader reader) {
        String html = reader.text();
        return html.isEmpty() ? Fragment.EMPTY : new Fragment(html);
    }

    /** The parts, in the order of their bytes. */
    private enum Part {
        STANDFIRST,
        DESCRIPTION,
        SUMMARY,
        IMAGE,
        CORRECTIONS,
        HEADINGS,
        ANCHORS,
        FIELDS;

        void write(ByteWriter whole, Consumer<ByteWriter> content) {
            ByteWriter part = new ByteWriter();
            content.accept(part);
            whole.block(part.array(), part.length());
        }
    }

    private final class Kept implements Details {

        private final Supplier<byte[]> bytes;
        private final int start;
        private final int length;

        Kept(Supplier<byte[]> bytes, int start, int length) {
            this.bytes = bytes;
            this.start = start;
            this.length = length;
        }

        @Override
        public Details atHand() {
            byte[] read = bytes.get();
            return new Kept(() -> read, start, length);
        }

        private ByteReader at(Part part) {
            ByteReader reader = new ByteReader(bytes.get(), start, start + length);
            for (int before = 0; before < part.ordinal(); before++) {
                reader.skip(reader.count());
            }
            reader.count();
            return reader;
        }

        @Override
        public Standfirst standfirst() {
            return readStandfirst(at(Part.STANDFIRST));
        }

        @Override
        public String description() {
            return at(Part.DESCRIPTION).text();
        }

        @Override
        public Fragment summary() {
            return fragment(at(Part.SUMMARY));
        }

        @Override
        public @Nullable Image image() {
            return readImage(at(Part.IMAGE));
        }

        @Override
        public List<Correction> corrections() {
            return at(Part.CORRECTIONS).all(DetailsCodec.this::readCorrection);
        }

        @Override
        public List<Heading> headings() {
            return at(Part.HEADINGS).all(from -> new Heading(from.octet(), from.text(), from.text()));
        }

        @Override
        public Set<String> anchors() {
            return Collections.unmodifiableSet(new HashSet<>(at(Part.ANCHORS).all(ByteReader::text)));
        }

        @Override
        public Map<String, Object> fields() {
            return fields.read(at(Part.FIELDS));
        }
    }
}
