package dev.backfile.build.report;

import dev.backfile.cache.record.Reason;
import dev.backfile.output.Change;
import java.time.Duration;
import java.util.List;

/**
 * What a bake did, page by page and file by file.
 *
 * @param swap what became of the destination
 * @param planned whether the whole site was planned; not when only texts had changed since the last bake
 * @param rendered the pages that were rendered, by path
 * @param templates how long the templates took, the longest first
 * @param changes the files of the destination that were added, changed or removed, by path; empty when nothing was
 *     published
 */
public record BakeDetails(
        SwapOutcome swap,
        boolean planned,
        List<RenderedPage> rendered,
        List<TemplateTime> templates,
        List<Change> changes) {

    /** Nothing was done. */
    public static final BakeDetails NONE =
            new BakeDetails(SwapOutcome.AS_IT_WAS, false, List.of(), List.of(), List.of());

    /** The same with another outcome of the swap. */
    public BakeDetails withSwap(SwapOutcome outcome) {
        return new BakeDetails(outcome, planned, rendered, templates, changes);
    }

    /**
     * A page that was rendered.
     *
     * @param path its path in the destination
     * @param reason why it was rendered
     */
    public record RenderedPage(String path, Reason reason) {}

    /**
     * How long the pages of one template took.
     *
     * @param template the file name of the template
     * @param pages how many pages were rendered with it
     * @param total the time that all of them took together, on all threads
     * @param longest the time that the slowest of them took
     * @param slowest the path of that page
     */
    public record TemplateTime(String template, int pages, Duration total, Duration longest, String slowest) {}
}
