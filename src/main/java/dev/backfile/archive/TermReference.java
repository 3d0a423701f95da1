package dev.backfile.archive;

import dev.backfile.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * A term as one article names it.
 *
 * @param name the name, or the slug of the term's profile, as written
 * @param part the place of the article within the term (a part of a series), when the writer gave one
 * @param position where it stands in the article's file
 */
public record TermReference(String name, @Nullable Integer part, Position position) {}
