package dev.backfile.cache;

import dev.backfile.archive.Article;
import dev.backfile.archive.Bodies;
import dev.backfile.cache.codec.CardCodec;
import dev.backfile.cache.record.BodyFile;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.SourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The sources of a bake as a process sees them that takes part in it without its ledger. Nothing is written. */
public final class SharedSources implements AutoCloseable {

    private final Map<String, SourceRecord> sources;
    private final BodyFile bodies;
    private final CardCodec cards;

    /**
     * The sources of one bake.
     *
     * @param sources the sources by their paths
     * @param bodies the file of the ledger that has their texts and cards
     * @param zone the time zone of the site
     */
    public SharedSources(Map<String, SourceRecord> sources, Path bodies, ZoneId zone) throws IOException {
        this.sources = sources;
        this.bodies = BodyFile.ofOthers(bodies);
        this.cards = new CardCodec(zone);
    }

    /** The article of a source, as {@link Ledger#article} gives it. */
    public Article article(SourceRecord source) {
        Card card = source.card().orElseThrow(() -> new DamagedLedgerException("a document without a card"));
        return cards.read(source.path(), () -> bodies.read(card.extent()), this::pathOf);
    }

    /** The texts of the documents. */
    public Bodies bodies() {
        return path -> bodies.body(Optional.ofNullable(sources.get(path))
                .orElseThrow(() -> new NoSuchElementException(path))
                .body());
    }

    private String pathOf(String path) {
        SourceRecord known = sources.get(path);
        return known == null ? path : known.path();
    }

    @Override
    public void close() throws IOException {
        bodies.close();
    }
}
