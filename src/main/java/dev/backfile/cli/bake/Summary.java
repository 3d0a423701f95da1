package dev.backfile.cli.bake;

import dev.backfile.BakeReport;
import dev.backfile.ReportText;
import java.nio.file.Path;
import java.util.Locale;

/** The line at the end of a bake: what was baked, how long it took, where it lies. */
public final class Summary {

    private Summary() {}

    /** The line of a report. */
    public static String of(BakeReport report) {
        String mistakes = mistakes(report);
        return switch (report.details().swap()) {
            case AS_IT_WAS -> "Not baked, and the site is as it was: " + mistakes + ".";
            case UNFINISHED -> "Not baked, and the site has files of two bakes until the next: " + mistakes + ".";
            case PUBLISHED -> baked(report, mistakes);
        };
    }

    private static String baked(BakeReport report, String mistakes) {
        String changes = String.format(
                Locale.ROOT,
                "%,d of %,d pages rendered, %,d written, %,d removed",
                report.rendered(),
                report.pages(),
                report.written(),
                report.removed());
        return "Baked " + ReportText.documents(report) + " (" + changes + ")"
                + (mistakes.isEmpty() ? "" : " with " + mistakes)
                + " in " + duration(report.elapsedMillis()) + ": " + near(report.destination());
    }

    private static String mistakes(BakeReport report) {
        String errors = report.errors() == 0 ? "" : count(report.errors(), "error");
        String warnings = report.warnings() == 0 ? "" : count(report.warnings(), "warning");
        return errors + (errors.isEmpty() || warnings.isEmpty() ? "" : " and ") + warnings;
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private static String duration(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        long tenths = (millis + 50) / 100;
        return tenths < 600
                ? tenths / 10 + "." + tenths % 10 + " s"
                : tenths / 600 + " min " + tenths % 600 / 10 + " s";
    }

    /** The path from here if it is below, else the whole path. */
    private static String near(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here)
                ? here.relativize(whole).toString()
                : whole.toString();
    }
}
