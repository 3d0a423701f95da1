package dev.backfile;

import dev.backfile.archive.Due;
import dev.backfile.build.report.BakeResult;
import dev.backfile.output.Change;
import java.util.List;

/** Says in the words of the door what the pipeline did, so that no type of another room shows. */
final class Reports {

    private Reports() {}

    static BakeReport of(BakeResult result) {
        return new BakeReport(
                result.destination(),
                counts(result.counts()),
                result.passedOver(),
                result.pages(),
                result.parsed(),
                result.rendered(),
                result.written(),
                result.unchanged(),
                result.removed(),
                result.elapsedMillis(),
                result.diagnostics(),
                baseline(result.baseline()),
                details(result.details()));
    }

    static DocumentCounts counts(dev.backfile.archive.DocumentCounts counts) {
        return new DocumentCounts(
                counts.articles(),
                counts.pages(),
                counts.profiles(),
                counts.withdrawn(),
                counts.heldBack(),
                counts.due().stream().map(Reports::due).toList());
    }

    static DueChange due(Due due) {
        DueChange.Kind kind = switch (due.change()) {
            case PUBLISHED -> DueChange.Kind.PUBLISHED;
            case WITHDRAWN -> DueChange.Kind.WITHDRAWN;
        };
        return new DueChange(due.when(), due.date(), kind, due.path(), due.title());
    }

    private static BaselineUse baseline(dev.backfile.build.report.BaselineUse use) {
        BaselineUse.Done done = switch (use.done()) {
            case READ -> BaselineUse.Done.READ;
            case WRITTEN -> BaselineUse.Done.WRITTEN;
            case NOT_WRITTEN -> BaselineUse.Done.NOT_WRITTEN;
        };
        return new BaselineUse(use.file(), use.accepted(), use.outlived(), done);
    }

    private static BakeDetails details(dev.backfile.build.report.BakeDetails details) {
        SwapOutcome swap = switch (details.swap()) {
            case AS_IT_WAS -> SwapOutcome.AS_IT_WAS;
            case PUBLISHED -> SwapOutcome.PUBLISHED;
            case UNFINISHED -> SwapOutcome.UNFINISHED;
        };
        List<BakeDetails.RenderedPage> rendered = details.rendered().stream()
                .map(page ->
                        new BakeDetails.RenderedPage(page.path(), page.reason().word()))
                .toList();
        List<BakeDetails.TemplateTime> templates = details.templates().stream()
                .map(time -> new BakeDetails.TemplateTime(
                        time.template(), time.pages(), time.total(), time.longest(), time.slowest()))
                .toList();
        return new BakeDetails(
                swap,
                details.planned(),
                rendered,
                templates,
                details.changes().stream().map(Reports::change).toList());
    }

    private static FileChange change(Change change) {
        FileChange.Kind kind = switch (change.kind()) {
            case ADDED -> FileChange.Kind.ADDED;
            case CHANGED -> FileChange.Kind.CHANGED;
            case REMOVED -> FileChange.Kind.REMOVED;
        };
        return new FileChange(change.path(), kind);
    }
}
