package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.NewSiteReport;
import dev.backfile.NewSiteRequest;
import java.io.UncheckedIOException;
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
        footer = "  backfile init my-archive")
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
            report = new Backfile().begin(new NewSiteRequest(folder, title == null ? nameOf(folder) : title, host));
        } catch (IllegalArgumentException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage());
        } catch (UncheckedIOException failure) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the site cannot be written: " + failure.getCause().getMessage());
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

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String words =
                name == null ? "" : name.toString().replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? "New site" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
