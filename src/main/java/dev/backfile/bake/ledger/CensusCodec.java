package dev.backfile.bake.ledger;

import dev.backfile.archive.Census;
import dev.backfile.archive.Due;

/** A census to bytes and back. */
final class CensusCodec {

    private CensusCodec() {}

    static void write(Census census, ByteWriter writer) {
        writer.number(census.articles())
                .number(census.pages())
                .number(census.profiles())
                .number(census.withdrawn())
                .number(census.heldBack())
                .all(census.due(), CensusCodec::write);
    }

    static Census read(ByteReader reader) {
        return new Census(
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.count(),
                reader.all(CensusCodec::readDue));
    }

    private static void write(ByteWriter writer, Due due) {
        Entries.writeInstant(due.when(), writer);
        writer.text(due.date()).octet(due.change().ordinal()).text(due.path()).text(due.title());
    }

    private static Due readDue(ByteReader reader) {
        return new Due(
                Entries.readInstant(reader),
                reader.text(),
                Due.Change.values()[reader.octet()],
                reader.text(),
                reader.text());
    }
}
