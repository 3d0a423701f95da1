package dev.backfile.cli;

import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.Progress;
import dev.backfile.ReportText;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.ThreadChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.progress.StageProgress;
import dev.backfile.cli.progress.VerboseReport;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.format.ChangesWriter;
import dev.backfile.format.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile bake}. */
@Command(
        name = "bake",
        description = "Bakes a site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile bake path/to/site",
            "  backfile bake --strict --report report.json",
            "  backfile bake --drafts --destination target/preview"
        })
final class BakeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Elsewhere elsewhere;
    private final BiFunction<BakeRequest, Progress, BakeReport> oven;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Parameters(index = "1", arity = "0..1", hidden = true)
    private @Nullable Path besideSite;

    @Option(
            names = "--destination",
            paramLabel = "DIR",
            description = "Where the baked site goes, instead of what the settings say.")
    private @Nullable Path destination;

    @Mixin
    private SettingsChoice choice = new SettingsChoice();

    @Option(names = "--clean", description = "Bakes everything anew.")
    private boolean clean;

    @Option(names = "--strict", description = "Counts warnings as errors.")
    private boolean strict;

    @Option(names = "--keep-going", description = "Publishes in spite of errors, without what they concern.")
    private boolean keepGoing;

    @Option(
            names = "--adopt",
            description = "Overwrites files that Backfile did not write where files of the site belong.")
    private boolean adopt;

    @Option(names = "--drafts", description = "Shows drafts and articles of the future, in a folder of their own.")
    private boolean drafts;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Bakes as of this moment: 2014-10-24, or 2014-10-24T09:30:00Z.")
    private @Nullable String asOf;

    @Mixin
    private ThreadChoice threads = new ThreadChoice();

    @Option(names = "--report", paramLabel = "FILE", description = "Writes a report in JSON.")
    private @Nullable Path report;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "Writes the list of the files that were added, changed and removed.")
    private @Nullable Path changes;

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "Remembers what was baked in this folder, instead of .backfile in the site.")
    private @Nullable Path ledger;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Accepts the mistakes that this file lists, and tells new ones alone.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", description = "Writes the mistakes of this bake to the file of accepted ones.")
    private boolean writeBaseline;

    @Option(names = "--profile", description = "Tells how long each template took.")
    private boolean profile;

    @Mixin
    private JBakeWords jbake = new JBakeWords();

    @ArgGroup(exclusive = true)
    private @Nullable Volume volume;

    /**
     * @param terminal where to speak
     * @param elsewhere what may bake in another process
     * @param oven what bakes in this one
     */
    BakeCommand(Terminal terminal, Elsewhere elsewhere, BiFunction<BakeRequest, Progress, BakeReport> oven) {
        this.terminal = terminal;
        this.elsewhere = elsewhere;
        this.oven = oven;
    }

    @Override
    public Integer call() {
        BakeRequest request = request();
        OptionalInt status = elsewhere.bake(
                request, spec.root().commandLine().getParseResult().originalArgs());
        return status.isPresent() ? status.getAsInt() : bake(request);
    }

    private int bake(BakeRequest request) {
        boolean quiet = volume != null && volume.quiet;
        boolean verbose = volume != null && volume.verbose;
        if (!quiet) {
            jbake.today(site.path(), besideSite).ifPresent(terminal.err()::println);
        }
        BakeReport result;
        try (StageProgress progress =
                StageProgress.of(terminal.err(), terminal.interactive(), terminal.width(), quiet)) {
            result = oven.apply(request, progress);
        }
        DiagnosticPrinter all = DiagnosticPrinter.of(site.path()).withColours(terminal.colours());
        DiagnosticPrinter printer = verbose ? all : all.shortened("--verbose shows all");
        printer.print(result.diagnostics(), terminal.err()::println);
        if (report != null) {
            written("--report", report, file -> new ReportWriter().write(result, file));
        }
        if (changes != null) {
            written("--changes", changes, file -> new ChangesWriter().write(result, file));
        }
        if (verbose) {
            VerboseReport.reasons(result).forEach(terminal.out()::println);
        }
        if (profile) {
            VerboseReport.templates(result).forEach(terminal.out()::println);
        }
        if (!quiet) {
            ReportText.passedOver(result).ifPresent(terminal.err()::println);
            ReportText.baseline(result).ifPresent(terminal.err()::println);
            terminal.out().println(Summary.of(result));
        }
        return result.outcome() == Outcome.BAKED ? 0 : 1;
    }

    /** What writes a file that an option names. */
    private interface Writer {
        void write(Path file) throws IOException;
    }

    private void written(String option, Path file, Writer writer) {
        try {
            writer.write(file);
        } catch (IOException failure) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " cannot write " + file + " ("
                            + (Files.isDirectory(file) ? "it is a folder" : FileFailure.writing(failure))
                            + "): name a file in a folder where you may write");
        }
    }

    private BakeRequest request() {
        if (asOf != null && !BakeRequest.isMoment(asOf)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--as-of needs a date or an instant, not '" + asOf + "': write " + BakeRequest.MOMENTS);
        }
        if (destination != null && besideSite != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the destination is named twice, " + destination + " and " + besideSite + ": name it once");
        }
        Path aim = besideSite == null ? destination : besideSite;
        BakeRequest request = choice.of(site.path())
                .withClean(clean || jbake.reset())
                .withStrict(strict)
                .withKeepGoing(keepGoing)
                .withAdopt(adopt)
                .withDrafts(drafts)
                .withThreads(threads.number())
                .withWriteBaseline(writeBaseline);
        BakeRequest aimed = aim == null ? request : request.withDestination(aim.toAbsolutePath());
        BakeRequest remembered = ledger == null ? aimed : aimed.withLedger(ledger.toAbsolutePath());
        BakeRequest accepting = baseline == null ? remembered : remembered.withBaseline(baseline.toAbsolutePath());
        return asOf == null ? accepting : accepting.withAsOf(asOf);
    }

    /** How much is said. */
    private static final class Volume {

        @Option(names = "--quiet", description = "Says nothing but mistakes.")
        private boolean quiet;

        @Option(
                names = "--verbose",
                description = "Shows every mistake, why each page was rendered, and the details of a fault.")
        private boolean verbose;
    }
}
