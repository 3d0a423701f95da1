package dev.backfile.publish.target;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is uploaded.
 *
 * @param path its path in the site
 * @param file where it lies
 * @param forever whether it never changes under its name
 * @param encoding the ending of the variant that it is, {@code gz} or {@code br}; empty for a file as it is
 */
public record Upload(String path, Path file, boolean forever, Optional<String> encoding) {}
