package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.progress.StageProgress;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.publish.PackageOptions;
import dev.backfile.publish.PackageOptions.Form;
import dev.backfile.publish.PackageReport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code backfile package}. */
@Command(
        name = "package",
        description = "Bakes a site and puts it into one file, the same for the same site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile package --bagit path/to/site", "  backfile package --zip --output archive.zip"})
final class PackageCommand implements Callable<Integer> {

    private static final double KIBIBYTE = 1024;

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "SITE",
            defaultValue = ".",
            description = "The site's folder; this one when left out.")
    private Path site;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Writes this file; one in the site's folder target when left out.")
    private @Nullable Path output;

    @Option(names = "--no-bake", description = "Takes what the last bake left, as it is.")
    private boolean noBake;

    @Mixin
    private SettingsChoice choice = new SettingsChoice();

    /** The form of the file. */
    private static final class Which {

        @Option(names = "--bagit", description = "Writes a bag as libraries take it (RFC 8493), in a zip file.")
        private boolean bagit;

        @Option(names = "--zip", description = "Writes the site in a zip file.")
        private boolean zip;
    }

    PackageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BakeRequest request = choice.of(site);
        PackageOptions options =
                PackageOptions.of(which.bagit ? Form.BAGIT : Form.ZIP).withBake(!noBake);
        PackageReport report;
        try (StageProgress progress =
                StageProgress.of(terminal.err(), terminal.interactive(), terminal.width(), false)) {
            report = new Backfile(progress).pack(request, output == null ? options : options.withFile(output));
        }
        DiagnosticPrinter.of(site).withColours(terminal.colours()).print(report.diagnostics(), terminal.err()::println);
        terminal.err().flush();
        report.file()
                .ifPresent(file -> terminal.out()
                        .println(String.format(
                                Locale.ROOT,
                                "Wrote %s: %,d files, %,.1f KiB.",
                                file,
                                report.files(),
                                report.bytes() / KIBIBYTE)));
        terminal.out().flush();
        return report.file().isPresent() ? 0 : 1;
    }
}
