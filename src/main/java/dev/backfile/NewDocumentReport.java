package dev.backfile;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What became of a wish for a new document.
 *
 * @param path the file that was written, relative to the site's folder, with {@code /} between names; empty when none was
 * @param notes what is worth knowing about it, as sentences
 * @param refusals why nothing was written, as sentences
 * @param diagnostics mistakes of the site that kept it from being written
 */
public record NewDocumentReport(
        Optional<String> path, List<String> notes, List<String> refusals, List<Diagnostic> diagnostics) {}
