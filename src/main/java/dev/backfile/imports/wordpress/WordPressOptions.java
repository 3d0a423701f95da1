package dev.backfile.imports.wordpress;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an export is brought into a site.
 *
 * @param media a copy of the old site's uploads, from which files are taken
 * @param privates whether private and protected articles come along, as drafts
 */
public record WordPressOptions(Optional<Path> media, boolean privates) {}
