package dev.backfile.bake.ledger;

import dev.backfile.archive.Article;
import java.util.function.Supplier;

/**
 * A card as the ledger keeps it: as bytes, in its file once they are written there, of which the article is made when
 * somebody asks. Cards that say the same are equal. Immutable.
 */
public final class Card {

    private final CardCodec codec;
    private final Supplier<byte[]> bytes;
    private final Fingerprint fingerprint;
    private final Fingerprint structure;

    Card(CardCodec codec, Supplier<byte[]> bytes, Fingerprint fingerprint, Fingerprint structure) {
        this.codec = codec;
        this.bytes = bytes;
        this.fingerprint = fingerprint;
        this.structure = structure;
    }

    /** The article, made anew at each call. */
    public Article article() {
        return codec.read(new ByteReader(bytes.get()));
    }

    /** The fingerprint of everything that it says. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * The fingerprint of what gives the article its place among others: all but what it shows of itself, and where in its
     * source something stands.
     */
    public Fingerprint structure() {
        return structure;
    }

    void write(ByteWriter writer) {
        writer.fingerprint(fingerprint).fingerprint(structure).block(bytes.get());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Card card && fingerprint.equals(card.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }
}
