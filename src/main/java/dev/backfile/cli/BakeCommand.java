package dev.backfile.cli;

import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.cli.bake.TerminalBake;
import dev.backfile.cli.bake.Volume;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.ThreadChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.progress.VerboseReport;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.format.ChangesWriter;
import dev.backfile.format.ReportWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

    private final PrintWriter out;
    private final TerminalBake bake;

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
    private @Nullable VolumeChoice volume;

    /**
     * @param out where results go
     * @param bake what bakes
     */
    BakeCommand(PrintWriter out, TerminalBake bake) {
        this.out = out;
        this.bake = bake;
    }

    @Override
    public Integer call() {
        return bake.bake(
                request(),
                volume == null ? Volume.USUAL : volume.quiet ? Volume.QUIET : Volume.VERBOSE,
                jbake.today(site.path(), besideSite).stream().toList(),
                this::write);
    }

    private void write(BakeReport result) {
        if (report != null) {
            written("--report", report, file -> new ReportWriter().write(result, file));
        }
        if (changes != null) {
            written("--changes", changes, file -> new ChangesWriter().write(result, file));
        }
        if (profile) {
            VerboseReport.templates(result).forEach(out::println);
        }
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
    private static final class VolumeChoice {

        @Option(names = "--quiet", description = "Says nothing but mistakes.")
        private boolean quiet;

        @Option(
                names = "--verbose",
                description = "Shows every mistake, why each page was rendered, and the details of a fault.")
        private boolean verbose;
    }
}
