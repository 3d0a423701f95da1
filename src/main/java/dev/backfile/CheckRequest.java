package dev.backfile;

import java.util.Optional;

/**
 * What to check, and how. Immutable; {@link #of} gives a plain check, the other methods a changed copy.
 *
 * @param site the site, as a bake would be asked for it; what that says of destination and ledger does not count
 * @param since the revision of Git since which what changed is told alone; empty for everything
 * @param external whether links to other sites are looked up
 * @param fix whether what can be put right without a doubt is written
 */
public record CheckRequest(BakeRequest site, Optional<String> since, boolean external, boolean fix) {

    /** A plain check of a site. */
    public static CheckRequest of(BakeRequest site) {
        return new CheckRequest(site, Optional.empty(), false, false);
    }

    /** The same for what changed since a revision of Git. */
    public CheckRequest withSince(String revision) {
        return new CheckRequest(site, Optional.of(revision), external, fix);
    }

    /** The same with links to other sites, or without. */
    public CheckRequest withExternal(boolean value) {
        return new CheckRequest(site, since, value, fix);
    }

    /** The same with what can be put right written, or not. */
    public CheckRequest withFix(boolean value) {
        return new CheckRequest(site, since, external, value);
    }
}
