package dev.backfile.publish.target;

import java.nio.file.Path;

/**
 * A file that is uploaded.
 *
 * @param path its path in the site
 * @param file where it lies
 * @param forever whether it never changes under its name
 */
public record Upload(String path, Path file, boolean forever) {}
