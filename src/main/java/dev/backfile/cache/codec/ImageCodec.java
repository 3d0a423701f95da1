package dev.backfile.cache.codec;

import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.ImageRecord.Size;
import dev.backfile.fingerprint.ByteWriter;

/** What is remembered of images to bytes and back. */
final class ImageCodec {

    private ImageCodec() {}

    static void write(ImageRecord image, ByteWriter writer) {
        writer.text(image.path()).text(image.source());
        JournalEntries.writeStamp(image.stamp(), writer);
        writer.fingerprint(image.recipe())
                .number(image.width())
                .number(image.height())
                .text(image.credit())
                .all(
                        image.sizes(),
                        (to, size) ->
                                to.number(size.width()).number(size.length()).fingerprint(size.content()));
        DiagnosticCodec.write(image.diagnostics(), writer);
        writer.fingerprint(image.facts());
    }

    static ImageRecord read(ByteReader reader) {
        return new ImageRecord(
                reader.text(),
                reader.text(),
                JournalEntries.readStamp(reader),
                reader.fingerprint(),
                reader.count(),
                reader.count(),
                reader.text(),
                reader.all(from -> new Size(from.count(), from.number(), from.fingerprint())),
                DiagnosticCodec.read(reader),
                reader.fingerprint());
    }
}
