package dev.backfile.build;

import dev.backfile.archive.DocumentCounts;
import dev.backfile.build.report.BakeDetails;
import dev.backfile.build.report.BakeResult;
import dev.backfile.build.report.BaselineUse;
import dev.backfile.build.report.SwapOutcome;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.output.Change;
import dev.backfile.output.Staging;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** The numbers of a report, before its time and its mistakes are known. */
record BakeStatistics(
        Path destination,
        DocumentCounts counts,
        SortedMap<String, Integer> passedOver,
        int pages,
        int parsed,
        int rendered,
        int written,
        int unchanged,
        int removed,
        BakeDetails details) {

    static BakeStatistics nothing(Path destination) {
        return of(destination, DocumentCounts.NOTHING, Collections.emptySortedMap(), 0, 0);
    }

    /** Before anything is rendered. */
    static BakeStatistics of(
            Path destination, DocumentCounts counts, SortedMap<String, Integer> passedOver, int pages, int parsed) {
        return new BakeStatistics(destination, counts, passedOver, pages, parsed, 0, 0, 0, 0, BakeDetails.NONE);
    }

    /**
     * After rendering, when nothing was published.
     *
     * @param planned whether the whole site was planned
     */
    BakeStatistics rendered(boolean planned, RenderStage.Result result) {
        BakeDetails done =
                new BakeDetails(SwapOutcome.AS_IT_WAS, planned, result.rendered(), result.templates(), List.of());
        return new BakeStatistics(
                destination,
                counts,
                passedOver,
                pages,
                parsed,
                result.rendered().size(),
                0,
                0,
                0,
                done);
    }

    /**
     * After publication.
     *
     * @param planned whether the whole site was planned
     */
    BakeStatistics published(boolean planned, RenderStage.Result result, Staging staging, List<Change> changes) {
        long gone = changes.stream()
                .filter(change -> change.kind() == Change.Kind.REMOVED)
                .count();
        return new BakeStatistics(
                destination,
                counts,
                passedOver,
                pages,
                parsed,
                result.rendered().size(),
                staging.staged().size(),
                staging.unchangedCount(),
                (int) gone,
                new BakeDetails(SwapOutcome.PUBLISHED, planned, result.rendered(), result.templates(), changes));
    }

    /** When the destination holds files of two bakes. */
    BakeStatistics unfinished() {
        return new BakeStatistics(
                destination,
                counts,
                passedOver,
                pages,
                parsed,
                rendered,
                written,
                unchanged,
                removed,
                details.withSwap(SwapOutcome.UNFINISHED));
    }

    boolean isPublished() {
        return details.swap() == SwapOutcome.PUBLISHED;
    }

    BakeResult result(long elapsedMillis, List<Diagnostic> diagnostics, BaselineUse baseline) {
        return new BakeResult(
                destination,
                counts,
                passedOver,
                pages,
                parsed,
                rendered,
                written,
                unchanged,
                removed,
                elapsedMillis,
                diagnostics,
                baseline,
                details);
    }
}
