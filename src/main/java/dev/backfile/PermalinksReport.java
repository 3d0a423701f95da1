package dev.backfile;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/**
 * How the register of permalinks of a site stands.
 *
 * @param diagnostics what is wrong with the site, the register included; after a repair what is left
 * @param edits the edits that are certain: lines of the register, and aliases of documents that stand elsewhere now
 * @param isComplete whether everything that the site publishes is known; otherwise nothing is edited
 */
public record PermalinksReport(List<Diagnostic> diagnostics, List<CheckReport.Edit> edits, boolean isComplete) {}
