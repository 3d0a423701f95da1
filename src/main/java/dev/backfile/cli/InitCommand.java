package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.NewSiteReport;
import dev.backfile.NewSiteRequest;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile init}. */
@Command(
        name = "init",
        description = "Begins a site: settings, two articles, an author, a picture, and what publishes it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile init my-archive", "  backfile init my-archive --from-jbake old-site"})
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder; this one when left out.")
    private Path folder;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The publication's name; that of the folder when left out.")
    private @Nullable String title;

    @Option(names = "--host", paramLabel = "URL", description = "The address at which the site will stand.")
    private String host = NewSiteRequest.HOST;

    @Option(
            names = "--from-jbake",
            paramLabel = "SITE",
            description = "Makes it of a JBake site, which stays as it is; every document keeps its URL.")
    private @Nullable Path from;

    @Option(
            names = {"-i", "--init"},
            hidden = true)
    private boolean jbake;

    @Option(
            names = {"-t", "--template"},
            hidden = true)
    private @Nullable String templates;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (jbake) {
            terminal.err().println("That is JBake's way to say it; today it is: backfile init " + folder);
        }
        NewSiteReport report;
        try {
            NewSiteRequest request = new NewSiteRequest(folder, title == null ? nameOf(folder) : title, host);
            report = new Backfile().begin(from == null ? request : request.fromJBake(from));
        } catch (IllegalArgumentException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        } catch (UncheckedIOException failure) {
            throw new ParameterException(
                    spec.commandLine(),
                    (from == null ? "the site cannot be written: " : "the site cannot be made: ")
                            + explanation(failure.getCause()));
        }
        if (from != null) {
            return tell(report);
        }
        report.written().forEach(file -> terminal.out().println("wrote   " + file));
        report.kept().forEach(file -> terminal.out().println("kept    " + file));
        report.notes().forEach(terminal.out()::println);
        terminal.out().println("See it, and write:");
        terminal.out().println("  backfile serve " + folder);
        terminal.out().println("  backfile new article \"A headline\" --site " + folder);
        terminal.out().flush();
        return 0;
    }

    /** Tells what became of a JBake site; what is lost of its URLs is a failure where documents are concerned. */
    private int tell(NewSiteReport report) {
        terminal.out().println("Wrote " + report.written().size() + " files into " + folder + ".");
        report.notes().forEach(terminal.out()::println);
        report.lost().forEach(url -> terminal.out().println("lost    " + url));
        if (report.complete()) {
            terminal.out().println("See it:");
            terminal.out().println("  backfile serve " + folder);
        } else {
            terminal.err()
                    .println("Not every document is public as it was; mend what is 'lost' above, or begin again with an"
                            + " empty folder.");
        }
        terminal.out().flush();
        terminal.err().flush();
        return report.complete() ? 0 : 1;
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String words =
                name == null ? "" : name.toString().replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? "New site" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String explanation(IOException failure) {
        return failure instanceof FileSystemException fault && fault.getFile() != null
                ? fault.getFile() + " (" + FileFailure.writing(failure) + ")"
                : failure.getMessage();
    }
}
