package dev.backfile.archive;

import java.util.Optional;

/**
 * The documents before and after one of its type.
 *
 * @param older the next older one
 * @param newer the next newer one
 */
public record Neighbours(Optional<Article> older, Optional<Article> newer) {

    /** Neither. */
    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
}
