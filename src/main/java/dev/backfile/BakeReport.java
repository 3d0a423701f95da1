package dev.backfile;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a bake did.
 *
 * @param destination where the baked site lies
 * @param counts how many documents the site has, and which change by themselves
 * @param passedOver how many files among the articles nobody means to publish, by the sort of their names, such as
 *     {@code _drafts/} or {@code *.yml}
 * @param pages the number of HTML pages, feeds and the like of the site, copied files not counted
 * @param parsed the number of sources that were read and parsed
 * @param rendered the number of pages that were rendered
 * @param written the number of files, pages and copies, that were written
 * @param unchanged the number of files that were already there with the same bytes
 * @param removed the number of files of earlier bakes that were removed
 * @param elapsedMillis how long it took, in milliseconds
 * @param diagnostics every mistake that is not accepted, in order
 * @param baseline what became of the list of accepted mistakes, which are none of the diagnostics
 * @param details what it did, page by page and file by file
 */
public record BakeReport(
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
        BakeDetails details) {

    /**
     * The report of a site that could not be baked: nothing was done.
     *
     * @param destination where it would lie
     * @param reasons why, with an error among them
     */
    public static BakeReport refused(Path destination, List<Diagnostic> reasons) {
        return new BakeReport(
                destination,
                new DocumentCounts(0, 0, 0, 0, 0, List.of()),
                Collections.emptySortedMap(),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                List.copyOf(reasons),
                new BaselineUse("", 0, 0, BaselineUse.Done.READ),
                new BakeDetails(SwapOutcome.AS_IT_WAS, false, List.of(), List.of(), List.of()));
    }

    /** The same with more that stands against it, which was found after the bake. */
    public BakeReport with(List<Diagnostic> more) {
        return new BakeReport(
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
                Stream.concat(diagnostics.stream(), more.stream()).toList(),
                baseline,
                details);
    }

    /** How it ended: with mistakes when an error is among the diagnostics. */
    public Outcome outcome() {
        return errors() > 0 ? Outcome.MISTAKES : Outcome.BAKED;
    }

    /** The number of articles that readers find, without pages and profiles. */
    public int articles() {
        return counts.articles();
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
