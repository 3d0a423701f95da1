package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.progress.StageProgress;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.publish.PublishOptions;
import dev.backfile.publish.PublishReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subcommand {@code backfile publish}. */
@Command(
        name = "publish",
        description = "Bakes a site and brings it to where its readers find it: what changed, and nothing else.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile publish path/to/site",
            "  backfile publish --to staging --dry-run",
            "  backfile publish --no-bake --invalidate"
        })
final class PublishCommand implements Callable<Integer> {

    private static final double KIBIBYTE = 1024;

    private final Terminal terminal;

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Option(
            names = "--to",
            paramLabel = "NAME",
            description = "Publishes to the target of this name in the settings; needed where there are several.")
    private @Nullable String to;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Says what would be uploaded and deleted, and does nothing at the target.")
    private boolean dryRun;

    @Option(names = "--no-bake", description = "Publishes what the last bake left, as it is.")
    private boolean noBake;

    @Option(names = "--adopt", description = "Overwrites files at the target that were not published from here.")
    private boolean adopt;

    @Option(
            names = "--invalidate",
            description = "Prints the paths that changed, and nothing else, for a network that keeps copies.")
    private boolean invalidate;

    @Option(
            names = "--destination",
            paramLabel = "DIR",
            description = "Bakes into this folder, or takes what lies there; what the settings say when left out.")
    private @Nullable Path destination;

    @Mixin
    private SettingsChoice choice = new SettingsChoice();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BakeRequest request = choice.of(site.path());
        BakeRequest aimed = destination == null ? request : request.withDestination(destination.toAbsolutePath());
        PublishReport report = published(aimed);
        DiagnosticPrinter.of(site.path())
                .withColours(terminal.colours())
                .print(report.diagnostics(), terminal.err()::println);
        PrintWriter summary = invalidate ? terminal.err() : terminal.out();
        if (report.hasErrors()) {
            summary.println("Nothing is lost: mend this, and publish again.");
        } else {
            if (dryRun) {
                list("+ ", report.added());
                list("~ ", report.changed());
                list("- ", report.deleted());
            }
            if (invalidate) {
                report.invalidations().forEach(terminal.out()::println);
            }
            summary.println(sentence(report));
        }
        terminal.out().flush();
        terminal.err().flush();
        return report.hasErrors() ? 1 : 0;
    }

    private PublishReport published(BakeRequest request) {
        PublishOptions options =
                PublishOptions.usual().withBake(!noBake).withDryRun(dryRun).withAdopt(adopt);
        try (StageProgress progress =
                StageProgress.of(terminal.err(), terminal.interactive(), terminal.width(), invalidate)) {
            return new Backfile(progress).publish(request, to == null ? options : options.withTo(to));
        }
    }

    private void list(String mark, List<String> paths) {
        PrintWriter to = invalidate ? terminal.err() : terminal.out();
        paths.forEach(path -> to.println(mark + path));
    }

    private static String sentence(PublishReport report) {
        return String.format(
                Locale.ROOT,
                "%s to %s (%s): %,d added, %,d changed, %,d deleted, %,d as they were; %,.1f KiB in %.1f s.",
                report.isDone() ? "Published" : "Would publish",
                report.target(),
                report.kind(),
                report.added().size(),
                report.changed().size(),
                report.deleted().size(),
                report.unchanged(),
                report.bytes() / KIBIBYTE,
                report.elapsedMillis() / 1000.0);
    }
}
