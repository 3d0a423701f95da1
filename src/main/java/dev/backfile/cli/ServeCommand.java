package dev.backfile.cli;

import dev.backfile.BakeReport;
import dev.backfile.Preview;
import dev.backfile.PreviewListener;
import dev.backfile.PreviewRequest;
import dev.backfile.cli.bake.Summary;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.ThreadChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.option.WholeNumber;
import dev.backfile.cli.program.Browser;
import dev.backfile.cli.program.Keys;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile serve}. */
@Command(
        name = "serve",
        description = "Shows a site in the browser, and bakes it again whenever a file changes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile serve --open", "  backfile serve path/to/site --drafts --port 8000"})
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Faults faults;
    private final Supplier<Keys> keyboard;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Parameters(index = "1", arity = "0..1", hidden = true)
    private @Nullable Path besideSite;

    @Option(
            names = {"-s", "--server", "-b", "--bake", "--reset"},
            hidden = true)
    private boolean inJBakesWay;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Answers at this port, or the next one that is free; 8820 when left out.")
    private int port = PreviewRequest.PORT;

    @Option(names = "--drafts", description = "Shows drafts and articles of the future, too.")
    private boolean drafts;

    @Option(names = "--open", description = "Opens the first page in the browser.")
    private boolean open;

    @Option(names = "--lan", description = "Lets other machines of the network read, too.")
    private boolean lan;

    @Option(
            names = "--poll",
            description = "Looks at every file each second, for network drives that tell of no changes.")
    private boolean poll;

    @Mixin
    private SettingsChoice choice = new SettingsChoice();

    @Mixin
    private ThreadChoice threads = new ThreadChoice();

    @Option(names = "--verbose", description = "Shows every mistake, and the details of a fault.")
    private boolean verbose;

    /**
     * @param terminal where to speak
     * @param faults tells of faults
     * @param keyboard gives what the user presses
     */
    ServeCommand(Terminal terminal, Faults faults, Supplier<Keys> keyboard) {
        this.terminal = terminal;
        this.faults = faults;
        this.keyboard = keyboard;
    }

    @Override
    public Integer call() throws IOException {
        if (inJBakesWay || besideSite != null) {
            terminal.err().println("That is JBake's way to say it; today it is: backfile serve " + site.path());
        }
        PreviewRequest request = request();
        try (Preview preview = Preview.open(request, new Told());
                Keys keys = keyboard.get()) {
            if (port != 0 && preview.port() != port) {
                terminal.err().println("Port " + port + " is taken; " + preview.port() + " serves instead.");
            }
            terminal.out().println("Serving " + site.path() + " at " + preview.address());
            terminal.out().println(keys.explanation());
            if (open) {
                show(preview);
            }
            obey(keys, preview);
            return 0;
        } catch (NotDirectoryException none) {
            throw new ParameterException(
                    spec.commandLine(), "there is no folder '" + site.path() + "': name the folder of a site");
        } catch (BindException taken) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no port can be had (" + taken.getMessage() + "): name another with --port, or 0 for any");
        }
    }

    private void obey(Keys keys, Preview preview) {
        while (true) {
            switch (keys.next()) {
                case 's' -> show(preview);
                case 'r' -> preview.rebake();
                case 'q' -> {
                    return;
                }
                default -> {
                    // another key was pressed by mistake
                }
            }
        }
    }

    private void show(Preview preview) {
        terminal.out().println(preview.address());
        if (!Browser.open(preview.address())) {
            terminal.out().println("No browser could be started: open this address in yours.");
        }
    }

    private PreviewRequest request() {
        if (port < 0 || port > 0xFFFF) {
            throw new ParameterException(
                    spec.commandLine(), "--port needs a number from 1 to 65535, or 0 for any, not " + port);
        }
        PreviewRequest request = PreviewRequest.of(site.path())
                .withPort(port)
                .withLan(lan)
                .withDrafts(drafts)
                .withPoll(poll)
                .withThreads(threads.number());
        PreviewRequest configured = choice.config().map(request::withConfig).orElse(request);
        for (String setting : choice.settings()) {
            configured = configured.withSetting(setting);
        }
        return configured;
    }

    /** Says what a bake came to: its mistakes, and a line. */
    private final class Told implements PreviewListener {

        @Override
        public void baked(BakeReport report) {
            DiagnosticPrinter all = DiagnosticPrinter.of(site.path()).withColours(terminal.colours());
            DiagnosticPrinter printer = verbose ? all : all.shortened("--verbose shows all");
            printer.print(report.diagnostics(), terminal.err()::println);
            terminal.out().println(Summary.of(report));
        }

        @Override
        public void failed(Throwable fault) {
            faults.report(fault);
        }

        @Override
        public void note(String sentence) {
            terminal.err().println(sentence);
        }
    }
}
