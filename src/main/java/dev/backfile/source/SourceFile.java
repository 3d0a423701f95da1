package dev.backfile.source;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the site, as it was found.
 *
 * @param file where it is
 * @param path its path relative to its folder (the content, say), with {@code /} between names and its letters in
 *     Unicode's composed form, whatever the file system keeps
 * @param place its path as diagnostics name it: relative to the site's folder where it lies in it
 * @param size its size in bytes
 * @param modified when the file system says that it was last changed
 */
public record SourceFile(Path file, String path, String place, long size, Instant modified) {}
