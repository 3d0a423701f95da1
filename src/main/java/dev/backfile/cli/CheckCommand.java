package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.CheckReport;
import dev.backfile.CheckRequest;
import dev.backfile.cli.option.SiteChoice;
import dev.backfile.cli.progress.StageProgress;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.format.CheckWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile check}. */
@Command(
        name = "check",
        description = "Looks a site over and tells all that is wrong with it; publishes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile check path/to/site",
            "  backfile check --since main --format github",
            "  backfile check --fix --dry-run"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SITE",
            defaultValue = ".",
            description = "The site's folder; this one when left out.")
    private Path site;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Writes ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--strict", description = "Counts warnings as errors.")
    private boolean strict;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description =
                    "Tells what concerns files that changed since this revision of Git, or are not committed yet.")
    private @Nullable String since;

    @Option(names = "--external", description = "Looks links to other sites up, too.")
    private boolean external;

    @Option(names = "--fix", description = "Puts right what leaves no doubt, and shows it.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: shows what would be put right, and writes nothing.")
    private boolean dryRun;

    @Mixin
    private SiteChoice choice = new SiteChoice();

    @Option(names = "--verbose", description = "Shows every mistake, and the details of a fault.")
    private boolean verbose;

    /** How it is told. */
    enum Format {
        text,
        json,
        github,
        sarif
    }

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckReport report = check();
        switch (format) {
            case text -> tell(report);
            case json -> terminal.out().print(new CheckWriter().json(report));
            case github -> terminal.out().print(new CheckWriter().github(report));
            case sarif -> terminal.out().print(new CheckWriter().sarif(report));
        }
        terminal.out().flush();
        return report.errors() == 0 ? 0 : 1;
    }

    private CheckReport check() {
        if (dryRun && !fix) {
            throw new ParameterException(spec.commandLine(), "--dry-run says how to --fix: write both");
        }
        CheckRequest request = CheckRequest.of(choice.of(site).withStrict(strict))
                .withExternal(external)
                .withFix(fix && !dryRun);
        try (StageProgress progress = StageProgress.of(terminal.err(), terminal.interactive(), format != Format.text)) {
            return new Backfile(progress).check(since == null ? request : request.withSince(since));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--since cannot be followed: " + unknown.getMessage());
        }
    }

    private void tell(CheckReport report) {
        DiagnosticPrinter all = DiagnosticPrinter.of(site).withColours(terminal.colours());
        DiagnosticPrinter printer = verbose ? all : all.shortened("--verbose shows all");
        printer.print(report.diagnostics(), terminal.err()::println);
        if (fix) {
            report.edits().forEach(edit -> terminal.out().print(edit.difference()));
        }
        terminal.out().println(summary(report));
        if (!report.edits().isEmpty()) {
            terminal.out().println(fixes(report));
        }
    }

    private String fixes(CheckReport report) {
        String files = count(report.edits().size(), "file");
        if (!fix) {
            return "In " + files
                    + " mistakes can be put right without a doubt: --fix does it, --fix --dry-run shows it.";
        }
        return dryRun ? "Nothing was written; without --dry-run " + files + " would be." : "Wrote " + files + ".";
    }

    private static String summary(CheckReport report) {
        String mistakes = report.diagnostics().isEmpty()
                ? "no mistake"
                : count(report.errors(), "error") + " and " + count(report.warnings(), "warning");
        return report.pages() == 0
                ? "Not checked, for the site cannot be rendered: " + mistakes + "."
                : "Checked " + count(report.counts().articles(), "article") + " and " + count(report.pages(), "page")
                        + ": " + mistakes + ".";
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
