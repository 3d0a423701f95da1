package dev.backfile.cache.record;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
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
 * @param named the files and folders that it names although it read to no card
 * @param included the files of the site that its text includes
 */
public record SourceRecord(
        String path,
        FileStamp stamp,
        Optional<Card> card,
        Extent body,
        List<Diagnostic> diagnostics,
        List<String> named,
        List<Included> included) {

    /**
     * A file that a source includes.
     *
     * @param path its path relative to the site's folder
     * @param look a digest of what the file system said of it; {@link FileStamp#NO_LOOK} where there was no such file
     * @param content the fingerprint of its bytes
     */
    public record Included(String path, long look, Fingerprint content) {}

    /** The same source with another look: its content is what it was. */
    public SourceRecord withStamp(FileStamp other) {
        return new SourceRecord(path, other, card, body, diagnostics, named, included);
    }

    /** The number of bytes that it has in the file of bodies. */
    public long length() {
        return body.length() + card.map(known -> known.extent().length()).orElse(0);
    }

    /** The same source in a file of bodies into which the one it was in went from some place on. */
    public SourceRecord movedBy(long offset) {
        return new SourceRecord(
                path,
                stamp,
                card.map(known -> new Card(known.extent().movedBy(offset), known.structure())),
                body.movedBy(offset),
                diagnostics,
                named,
                included);
    }

    /** The same source with its text and its card in another file. */
    public SourceRecord copyTo(BodyFile from, BodyFile to) {
        return new SourceRecord(
                path,
                stamp,
                card.map(known -> new Card(to.copy(from, known.extent()), known.structure())),
                to.copy(from, body),
                diagnostics,
                named,
                included);
    }

    /**
     * Where a text or a card is kept.
     *
     * @param offset where it begins in the file of bodies
     * @param length its number of bytes
     * @param fingerprint the fingerprint of its bytes
     */
    public record Extent(long offset, int length, Fingerprint fingerprint) {

        Extent movedBy(long distance) {
            return new Extent(offset + distance, length, fingerprint);
        }
    }
}
