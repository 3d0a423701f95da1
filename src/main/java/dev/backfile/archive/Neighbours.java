package dev.backfile.archive;

import java.util.Optional;

/**
 * The documents before and after one of its type.
 *
 * @param older the next older one
 * @param newer the next newer one
 */
public record Neighbours(Optional<Article> older, Optional<Article> newer) {}
