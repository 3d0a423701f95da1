package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.Explanation;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.cli.why.ExplanationWriter;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile why}. */
@Command(
        name = "why",
        description = "Tells what a page is made from and why it was rendered last, or what a file reaches.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile why 2014/10/bridge.html",
            "  backfile why https://example.org/2014/10/bridge.html path/to/site",
            "  backfile why templates/post.ftlh --all"
        })
final class WhyCommand implements Callable<Integer> {

    private static final int MOST = 10;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PAGE|FILE",
            description = "A page, by its path in the destination or its URL; or a file of the site: an article, a "
                    + "template, an image, a data file, the settings.")
    private String asked;

    @Parameters(
            index = "1",
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

    @Option(names = "--all", description = "Tells every path, not ten of each kind.")
    private boolean all;

    @Option(
            names = "--destination",
            paramLabel = "DIR",
            description = "Asks about the bake to this folder, instead of what the settings say.")
    private @Nullable Path destination;

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "Looks into this folder for what is remembered, instead of .backfile in the site.")
    private @Nullable Path ledger;

    @Option(names = "--drafts", description = "Asks about the last bake with drafts.")
    private boolean drafts;

    @Mixin
    private SettingsChoice choice = new SettingsChoice();

    /** How it is told. */
    enum Format {
        text,
        json
    }

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Explanation explanation = new Backfile().explain(request(), asked);
        if (!explanation.diagnostics().isEmpty()) {
            DiagnosticPrinter.of(site)
                    .withColours(terminal.colours())
                    .print(explanation.diagnostics(), terminal.err()::println);
            return 1;
        }
        if (explanation.baked().isPresent() && !explanation.isFound()) {
            throw new ParameterException(spec.commandLine(), explanation.message());
        }
        ExplanationWriter writer = new ExplanationWriter();
        if (format == Format.json) {
            terminal.out().print(writer.json(explanation));
        } else if (explanation.isFound()) {
            List<String> lines = writer.lines(explanation, all ? Integer.MAX_VALUE : MOST);
            lines.forEach(terminal.out()::println);
        }
        terminal.out().flush();
        if (!explanation.isFound()) {
            terminal.err().println("backfile: " + explanation.message());
        }
        return explanation.isFound() ? 0 : 1;
    }

    private BakeRequest request() {
        BakeRequest request = choice.of(site).withDrafts(drafts);
        BakeRequest aimed = destination == null ? request : request.withDestination(destination.toAbsolutePath());
        return ledger == null ? aimed : aimed.withLedger(ledger.toAbsolutePath());
    }
}
