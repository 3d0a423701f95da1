package dev.backfile.cli.progress;

import dev.backfile.BakeDetails.TemplateTime;
import dev.backfile.BakeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a bake did, page by page and template by template. */
public final class VerboseReport {

    private VerboseReport() {}

    /** A line for each page that was rendered, with the reason. */
    public static List<String> reasons(BakeReport report) {
        return report.details().rendered().stream()
                .map(page -> "rendered " + page.path() + " (" + page.reason() + ")")
                .toList();
    }

    /** A table of the templates, those that took longest first; a sentence where no page was rendered. */
    public static List<String> templates(BakeReport report) {
        if (report.details().templates().isEmpty()) {
            return List.of("No page was rendered, so there is nothing to profile; --clean renders all.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("    pages    total ms     mean ms  slowest ms  template, slowest page");
        for (TemplateTime time : report.details().templates()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%9d %11.1f %11.2f %11.1f  %s, %s",
                    time.pages(),
                    time.total().toNanos() / 1e6,
                    time.total().toNanos() / 1e6 / time.pages(),
                    time.longest().toNanos() / 1e6,
                    time.template(),
                    time.slowest()));
        }
        return lines;
    }
}
