package dev.backfile;

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
        List<FileChange> changes) {

    /**
     * A page that was rendered.
     *
     * @param path its path in the destination
     * @param reason why it was rendered, in a word such as {@code source}
     */
    public record RenderedPage(String path, String reason) {}

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
