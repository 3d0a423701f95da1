package dev.backfile.archive.collect;

import dev.backfile.archive.Archive;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/**
 * What collecting gave.
 *
 * @param archive the archive
 * @param diagnostics the mistakes that only the whole can show
 */
public record Collected(Archive archive, List<Diagnostic> diagnostics) {}
