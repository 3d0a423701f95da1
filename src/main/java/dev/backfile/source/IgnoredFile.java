package dev.backfile.source;

/**
 * A file among the articles that nobody means to publish, by its name or that of a folder above it.
 *
 * @param file the file
 * @param sort the sort of names because of which it is passed over, such as {@code _drafts/} or {@code *.yml}
 */
public record IgnoredFile(SourceFile file, String sort) {}
