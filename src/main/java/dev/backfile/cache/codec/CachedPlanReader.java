package dev.backfile.cache.codec;

import dev.backfile.archive.Article;
import dev.backfile.archive.DocumentCounts;
import dev.backfile.archive.ValidityPeriod;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A plan that a {@link CachedPlanWriter} wrote, as far as it is read before it is known to hold. */
public final class CachedPlanReader {

    private final byte[] bytes;
    private final Function<SourceRecord, Article> articles;
    private final int rest;
    private final Fingerprint inputs;
    private final ValidityPeriod validity;
    private final DocumentCounts counts;
    private final List<Diagnostic> diagnostics;

    /**
     * Reads the beginning of a plan.
     *
     * @param articles gives the article of a source
     */
    public CachedPlanReader(byte[] bytes, Function<SourceRecord, Article> articles) {
        ByteReader reader = new ByteReader(bytes);
        this.bytes = bytes;
        this.articles = articles;
        this.inputs = reader.fingerprint();
        this.validity = new ValidityPeriod(JournalEntries.readInstant(reader), JournalEntries.readInstant(reader));
        this.counts = DocumentCountsCodec.read(reader);
        this.diagnostics = DiagnosticCodec.read(reader);
        this.rest = reader.skip(0);
    }

    /** The fingerprint of everything that the plan follows from. */
    public Fingerprint inputs() {
        return inputs;
    }

    /** As of which moments the plan holds. */
    public ValidityPeriod validity() {
        return validity;
    }

    /** How many documents there are. */
    public DocumentCounts counts() {
        return counts;
    }

    /** The mistakes that were found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Reads the rest of the plan.
     *
     * @param settings the settings of the site, as they were
     * @param sources every source, as far as the structure goes as they were
     * @param view how an article stands at the moment of the bake
     */
    public CachedArchive archive(Settings settings, List<SourceRecord> sources, UnaryOperator<Article> view) {
        return new CachedArchive(settings, sources, articles.andThen(view), new ByteReader(bytes, rest, bytes.length));
    }
}
