package dev.backfile.cache.codec;

import dev.backfile.archive.DocumentCounts;
import dev.backfile.archive.Due;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.fingerprint.ByteWriter;

/** A counts to bytes and back. */
final class DocumentCountsCodec {

    private DocumentCountsCodec() {}

    static void write(DocumentCounts counts, ByteWriter writer) {
        writer.number(counts.articles())
                .number(counts.pages())
                .number(counts.profiles())
                .number(counts.withdrawn())
                .number(counts.heldBack())
                .all(counts.due(), DocumentCountsCodec::write);
    }

    static DocumentCounts read(ByteReader reader) {
        return new DocumentCounts(
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.all(DocumentCountsCodec::readDue));
    }

    private static void write(ByteWriter writer, Due due) {
        JournalEntries.writeInstant(due.when(), writer);
        writer.text(due.date()).octet(due.change().ordinal()).text(due.path()).text(due.title());
    }

    private static Due readDue(ByteReader reader) {
        return new Due(
                JournalEntries.readInstant(reader),
                reader.text(),
                Due.Change.values()[reader.octet()],
                reader.text(),
                reader.text());
    }
}
