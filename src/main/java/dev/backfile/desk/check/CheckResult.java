package dev.backfile.desk.check;

import dev.backfile.archive.DocumentCounts;
import dev.backfile.desk.check.fix.FileEdit;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a check found.
 *
 * @param diagnostics every mistake that is not accepted, in order
 * @param counts how many documents the site has
 * @param pages the number of pages that were looked through; 0 when the site could not be baked
 * @param edits what can be put right without a doubt, by file
 */
public record CheckResult(List<Diagnostic> diagnostics, DocumentCounts counts, int pages, List<FileEdit> edits) {

    /** Of a site that cannot be looked through. */
    static CheckResult of(List<Diagnostic> diagnostics) {
        return new CheckResult(diagnostics, DocumentCounts.NOTHING, 0, List.of());
    }
}
