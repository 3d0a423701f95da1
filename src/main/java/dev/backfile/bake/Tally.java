package dev.backfile.bake;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** The numbers of a report, before its time and its mistakes are known. */
record Tally(
        Path destination,
        int articles,
        int pages,
        int parsed,
        int rendered,
        int written,
        int unchanged,
        int removed,
        BakeDetails details) {

    static Tally nothing(Path destination) {
        return new Tally(destination, 0, 0, 0, 0, 0, 0, 0, BakeDetails.NONE);
    }

    BakeReport report(long elapsedMillis, List<Diagnostic> diagnostics) {
        boolean mistaken = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new BakeReport(
                destination,
                articles,
                pages,
                parsed,
                rendered,
                written,
                unchanged,
                removed,
                elapsedMillis,
                diagnostics,
                mistaken ? Outcome.MISTAKES : Outcome.BAKED,
                details);
    }
}
