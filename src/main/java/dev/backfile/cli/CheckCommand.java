package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.CheckReport;
import dev.backfile.CheckRequest;
import dev.backfile.cli.option.SiteChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.progress.StageProgress;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.format.CheckText;
import dev.backfile.format.CheckWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Writes text, json, github or sarif.")
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
        CheckWriter writer = new CheckWriter(site.path());
        switch (format) {
            case text -> tell(report);
            case json -> terminal.out().print(writer.json(report));
            case github -> terminal.out().print(writer.github(report));
            case sarif -> terminal.out().print(writer.sarif(report));
        }
        if (format == Format.github || format == Format.sarif) {
            tellRepairs(report);
        }
        terminal.out().flush();
        return report.errors() == 0 ? 0 : 1;
    }

    private CheckReport check() {
        if (dryRun && !fix) {
            throw new ParameterException(spec.commandLine(), "--dry-run says how to --fix: write both");
        }
        CheckRequest request = CheckRequest.of(choice.of(site.path()).withStrict(strict))
                .withExternal(external)
                .withFix(fix && !dryRun);
        try (StageProgress progress =
                StageProgress.of(terminal.err(), terminal.interactive(), terminal.width(), format != Format.text)) {
            return new Backfile(progress).check(since == null ? request : request.withSince(since));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--since cannot be followed: " + unknown.getMessage());
        }
    }

    private void tell(CheckReport report) {
        DiagnosticPrinter all = DiagnosticPrinter.of(site.path()).withColours(terminal.colours());
        DiagnosticPrinter printer = verbose ? all : all.shortened("--verbose shows all");
        printer.print(report.diagnostics(), terminal.err()::println);
        if (fix) {
            report.edits().forEach(edit -> terminal.out().print(edit.difference()));
        }
        terminal.out().println(CheckText.summary(report));
        if (!report.edits().isEmpty()) {
            terminal.out().println(repairs(report));
        }
    }

    /** Shows what was put right beside a format that has no place for it. */
    private void tellRepairs(CheckReport report) {
        if (fix && !report.edits().isEmpty()) {
            report.edits().forEach(edit -> terminal.err().print(edit.difference()));
            terminal.err().println(repairs(report));
        }
    }

    private String repairs(CheckReport report) {
        return CheckText.repairs(report, "--fix", "--dry-run", fix);
    }
}
