package dev.backfile.cache;

import dev.backfile.archive.Article;
import dev.backfile.archive.Body;
import dev.backfile.cache.codec.CardCodec;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.LedgerException;
import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.fingerprint.Fingerprint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Texts and cards that are kept apart from a ledger, to be {@linkplain Ledger#take taken} into one later: a file that is
 * written from its beginning to its end, which every file system can do.
 */
public final class BodyPart implements TextKeeper, AutoCloseable {

    private final Path path;
    private final CardCodec cards;
    private final OutputStream output;
    private long length;

    /** Begins a file for texts of a site whose dates are in a zone. */
    public BodyPart(Path path, ZoneId zone) throws IOException {
        this.path = path;
        this.cards = new CardCodec(zone);
        this.output = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    }

    @Override
    public Extent keep(Body body) {
        return add(BodyFile.bytes(body));
    }

    @Override
    public Card keep(Article article) {
        return cards.keep(article, this::add);
    }

    /** How many bytes it has. */
    public synchronized long length() {
        return length;
    }

    private synchronized Extent add(byte[] bytes) {
        try {
            output.write(bytes);
        } catch (IOException failure) {
            throw new LedgerException(path, failure);
        }
        Extent extent = new Extent(length, bytes.length, Fingerprint.of(bytes));
        length += bytes.length;
        return extent;
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
