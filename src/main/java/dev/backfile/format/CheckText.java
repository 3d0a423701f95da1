package dev.backfile.format;

import dev.backfile.CheckReport;
import java.util.Locale;

/** What a check came to, in words, as the command line and Maven print it. */
public final class CheckText {

    private CheckText() {}

    /** Such as {@code Checked 12 articles and 40 pages: 1 error and 2 warnings.} */
    public static String summary(CheckReport report) {
        String mistakes = report.diagnostics().isEmpty()
                ? "no mistake"
                : count(report.errors(), "error") + " and " + count(report.warnings(), "warning");
        return report.pages() == 0
                ? "Not checked, for the site cannot be rendered: " + mistakes + "."
                : "Checked " + count(report.counts().articles(), "article") + " and " + count(report.pages(), "page")
                        + ": " + mistakes + ".";
    }

    /**
     * What was put right, or can be.
     *
     * @param fix the option that does it
     * @param dryRun the option that shows it only
     * @param isShown whether it was shown
     */
    public static String repairs(CheckReport report, String fix, String dryRun, boolean isShown) {
        String files = count(report.edits().size(), "file");
        if (report.isFixed()) {
            return "Wrote " + files + ".";
        }
        return isShown
                ? "Nothing was written; without " + dryRun + " " + files + " would be."
                : "In " + files + " mistakes can be put right without a doubt: " + fix + " does it, " + fix + " "
                        + dryRun + " shows it.";
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
