package dev.backfile.build.report;

import dev.backfile.archive.DocumentCounts;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What the pipeline did; the report of the door explains every value.
 *
 * @param destination where the baked site lies
 * @param counts how many documents the site has, and which change by themselves
 * @param passedOver how many files among the articles nobody means to publish, by the sort of their names
 * @param pages the number of pages of the site, copied files not counted
 * @param parsed the number of sources that were parsed
 * @param rendered the number of pages that were rendered
 * @param written the number of files that were written
 * @param unchanged the number of files that were already there with the same bytes
 * @param removed the number of files of earlier bakes that were removed
 * @param elapsedMillis how long it took, in milliseconds
 * @param diagnostics every mistake that is not accepted, in order
 * @param baseline what became of the list of accepted mistakes
 * @param details what was done, page by page and file by file
 */
public record BakeResult(
        Path destination,
        DocumentCounts counts,
        SortedMap<String, Integer> passedOver,
        int pages,
        int parsed,
        int rendered,
        int written,
        int unchanged,
        int removed,
        long elapsedMillis,
        List<Diagnostic> diagnostics,
        BaselineUse baseline,
        BakeDetails details) {}
