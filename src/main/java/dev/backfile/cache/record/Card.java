package dev.backfile.cache.record;

import dev.backfile.cache.record.SourceRecord.Extent;
import dev.backfile.fingerprint.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Where the ledger keeps the card of an article, and what it is known by. Those that say the same are equal.
 *
 * @param extent where its bytes are
 * @param structure the fingerprint of what gives the article its place among others: all but what it shows of itself, and
 *     where in its source something stands
 */
public record Card(Extent extent, Fingerprint structure) {

    /** The fingerprint of everything that it says. */
    public Fingerprint fingerprint() {
        return extent.fingerprint();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Card card && fingerprint().equals(card.fingerprint());
    }

    @Override
    public int hashCode() {
        return fingerprint().hashCode();
    }
}
