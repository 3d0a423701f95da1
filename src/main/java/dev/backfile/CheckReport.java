package dev.backfile;

import dev.backfile.desk.check.fix.FileEdit;
import dev.backfile.desk.check.fix.UnifiedDiff;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a check of a site found.
 *
 * @param diagnostics every mistake that is not accepted, in order; with {@code strict} all of them errors; after a repair
 *     what is left
 * @param counts how many documents the site has, and which change by themselves
 * @param pages the number of pages that were looked through; 0 when the site could not be rendered
 * @param edits what can be put right without a doubt, by file; after a repair what was
 * @param isFixed whether the edits stand in their files
 */
public record CheckReport(
        List<Diagnostic> diagnostics, DocumentCounts counts, int pages, List<Edit> edits, boolean isFixed) {

    /**
     * A file in which something can be put right.
     *
     * @param file the file, relative to the site's folder, with {@code /} between names
     * @param difference what changes, as {@code diff -u} shows it
     */
    public record Edit(String file, String difference) {

        static List<Edit> of(List<FileEdit> edits) {
            return edits.stream()
                    .map(edit -> new Edit(edit.file(), UnifiedDiff.of(edit)))
                    .toList();
        }
    }

    /** The number of errors. */
    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    /** The number of warnings. */
    public long warnings() {
        return diagnostics.size() - errors();
    }
}
