package dev.backfile.bake.ledger;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a source file.
 *
 * @param path its path relative to the content folder
 * @param stamp what it looked like
 * @param card the card that it read to; empty when it read to none
 * @param body where its text is kept
 * @param diagnostics the mistakes that it has by itself
 */
public record SourceRecord(String path, Stamp stamp, Optional<Card> card, Extent body, List<Diagnostic> diagnostics) {

    /** The same source with another look: its content is what it was. */
    public SourceRecord withStamp(Stamp other) {
        return new SourceRecord(path, other, card, body, diagnostics);
    }

    SourceRecord withBody(Extent other) {
        return new SourceRecord(path, stamp, card, other, diagnostics);
    }

    /**
     * Where a text is kept.
     *
     * @param offset where it begins in the file of bodies
     * @param length its number of bytes
     * @param fingerprint the fingerprint of its bytes
     */
    public record Extent(long offset, int length, Fingerprint fingerprint) {}
}
