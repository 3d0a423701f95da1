package dev.backfile.build.read;

import dev.backfile.build.distribution.Distribution;
import dev.backfile.build.distribution.Labour;
import dev.backfile.build.distribution.LeftFiles;
import dev.backfile.build.distribution.PathNames;
import dev.backfile.build.distribution.Share;
import dev.backfile.build.distribution.Shares;
import dev.backfile.build.distribution.TaskCodec;
import dev.backfile.build.ledger.Engine;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.RecordFile;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Has documents read by other processes, and takes what they read into the ledger. */
public final class DistantReading {

    private final Distribution distribution;
    private final BakeOptions request;
    private final Ledger ledger;

    /** A reading for one bake. */
    public DistantReading(Distribution distribution, BakeOptions request, Ledger ledger) {
        this.distribution = distribution;
        this.request = request;
        this.ledger = ledger;
    }

    /**
     * A document that is to be read.
     *
     * @param file its file
     * @param known the fingerprint of its bytes when it was read before, if what was read then still holds for these bytes
     */
    public record Unread(SourceFile file, Optional<Fingerprint> known) {

        private void write(ByteWriter writer) {
            SourceFileCodec.write(file, writer);
            writer.flag(known.isPresent());
            known.ifPresent(writer::fingerprint);
        }
    }

    /**
     * Reads documents.
     *
     * @param step is told how many more were read
     * @return what was read, by path, without those that have the bytes of before
     * @throws IOException if it cannot be done
     */
    public Map<String, SourceRecord> read(List<Unread> documents, LongConsumer step) throws IOException {
        List<List<Unread>> shares = Shares.of(documents, distribution.parallelism());
        ByteWriter task = new ByteWriter();
        TaskCodec.write(request, task);
        task.text(PathNames.of(distribution.folder()));
        List<byte[]> told = distribution.share(
                new Labour(Labour.Kind.READING, Engine.withAsciidoc(), task.toBytes()),
                shares.stream()
                        .map(share -> new Share(
                                new ByteWriter()
                                        .all(share, (to, document) -> document.write(to))
                                        .toBytes(),
                                share.size()))
                        .toList(),
                step);
        Map<String, SourceRecord> read = new HashMap<>(2 * documents.size());
        for (byte[] attempt : told) {
            Path records = ReadingLabourer.records(distribution.folder(), attempt);
            Path texts = ReadingLabourer.texts(distribution.folder(), attempt);
            LeftFiles.expect(records, texts);
            long offset = ledger.take(texts);
            RecordFile.read(records).sources().forEach((path, record) -> read.put(path, record.movedBy(offset)));
            Files.delete(texts);
            Files.delete(records);
        }
        return read;
    }
}
