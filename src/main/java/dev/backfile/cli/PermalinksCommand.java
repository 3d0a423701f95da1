package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.CheckReport;
import dev.backfile.PermalinksReport;
import dev.backfile.cli.option.SiteChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subcommand {@code backfile permalinks}. */
@Command(
        name = "permalinks",
        description = "Brings permalinks.txt, the register of every URL ever published, up to date.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile permalinks path/to/site", "  backfile permalinks --write"})
final class PermalinksCommand implements Callable<Integer> {

    private static final int MOST_LINES = 30;
    private static final Set<Code> TOLD = Set.of(Code.LOST_URL, Code.BAD_REGISTER, Code.UNWRITABLE_FILE);

    private final Terminal terminal;

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Option(
            names = "--write",
            description =
                    "Writes what is shown without it: lines of the register, and aliases into documents that have moved.")
    private boolean write;

    @Mixin
    private SiteChoice choice = new SiteChoice();

    PermalinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PermalinksReport report = new Backfile().permalinks(choice.of(site.path()), write);
        if (!report.isComplete()) {
            print(report.diagnostics().stream().filter(Diagnostic::isError).toList());
            terminal.err().println("While the site has errors, nothing is registered: mend these first.");
            return 1;
        }
        List<CheckReport.Edit> edits = report.edits();
        edits.forEach(edit -> show(edit.difference().lines().toList()));
        List<Diagnostic> open = report.diagnostics().stream()
                .filter(mistake -> TOLD.contains(mistake.code()))
                .toList();
        if (!edits.isEmpty()) {
            terminal.out()
                    .println(
                            !write
                                    ? "Nothing is written yet: --write does it."
                                    : edits.size() == 1
                                            ? "Wrote this file."
                                            : "Wrote these " + edits.size() + " files.");
        } else if (open.isEmpty()) {
            terminal.out().println("The register has every URL.");
        }
        terminal.out().flush();
        print(open);
        return open.stream().anyMatch(Diagnostic::isError) ? 1 : 0;
    }

    private void show(List<String> difference) {
        difference.stream().limit(MOST_LINES).forEach(terminal.out()::println);
        int more = difference.size() - MOST_LINES;
        if (more > 0) {
            terminal.out().println(String.format(Locale.ROOT, "and %,d more lines", more));
        }
    }

    private void print(List<Diagnostic> diagnostics) {
        DiagnosticPrinter.of(site.path()).withColours(terminal.colours()).print(diagnostics, terminal.err()::println);
    }
}
