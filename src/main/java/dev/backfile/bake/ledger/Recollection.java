package dev.backfile.bake.ledger;

import dev.backfile.archive.Article;
import dev.backfile.archive.Census;
import dev.backfile.archive.Constancy;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A blueprint that a {@link BlueprintWriter} wrote, as far as it is read before it is known to hold. */
public final class Recollection {

    private final byte[] bytes;
    private final Function<SourceRecord, Article> articles;
    private final int rest;
    private final Fingerprint premises;
    private final Constancy constancy;
    private final Census census;
    private final List<Diagnostic> diagnostics;

    /**
     * Reads the beginning of a blueprint.
     *
     * @param articles gives the article of a source
     */
    Recollection(byte[] bytes, Function<SourceRecord, Article> articles) {
        ByteReader reader = new ByteReader(bytes);
        this.bytes = bytes;
        this.articles = articles;
        this.premises = reader.fingerprint();
        this.constancy = new Constancy(Entries.readInstant(reader), Entries.readInstant(reader));
        this.census = CensusCodec.read(reader);
        this.diagnostics = DiagnosticCodec.read(reader);
        this.rest = reader.skip(0);
    }

    /** The fingerprint of everything that the blueprint follows from. */
    public Fingerprint premises() {
        return premises;
    }

    /** As of which moments the blueprint holds. */
    public Constancy constancy() {
        return constancy;
    }

    /** How many documents there are. */
    public Census census() {
        return census;
    }

    /** The mistakes that were found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Reads the rest of the blueprint.
     *
     * @param settings the settings of the site, as they were
     * @param sources every source, as far as the structure goes as they were
     * @param view how an article stands at the moment of the bake
     */
    public Recalled recall(Settings settings, List<SourceRecord> sources, UnaryOperator<Article> view) {
        return new Recalled(settings, sources, articles.andThen(view), new ByteReader(bytes, rest, bytes.length));
    }
}
