package dev.backfile.source;

import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.source.frontmatter.Value;

/**
 * A profile that stands in a file of data beside others.
 *
 * @param path the path that a file of its own would have, relative to the content folder: {@code authors/mara.md}
 * @param key the name under which the file has it
 * @param place the file, as diagnostics name it
 * @param fields what it says
 * @param content the fingerprint of the file
 */
public record ProfileEntry(String path, String key, String place, Value.Mapping fields, Fingerprint content) {}
