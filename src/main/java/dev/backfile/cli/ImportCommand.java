package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.imports.Importers;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.Importer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile import}. */
@Command(
        name = "import",
        description =
                "Brings what another system exported into a site: articles, pages, authors, terms, pictures and comments.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile import export.xml --into path/to/site",
            "  backfile import export.xml --into path/to/site --media path/to/uploads",
            "  backfile import site.ghost.json --into path/to/site --media path/to/content",
            "  backfile import path/to/mirror --into path/to/site"
        })
final class ImportCommand implements Callable<Integer> {

    private static final int INDENT = 12;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "SOURCE",
            description = "The export, a file or a folder; a folder or WARC file of old pages.")
    private @Nullable Path source;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "SITE",
            description = "The folder of the site; one that is not there is made.")
    private Path into;

    @Option(
            names = "--from",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What the source is: ${COMPLETION-CANDIDATES}. By default what it looks like.")
    private @Nullable String from;

    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "A copy of the old site's files, as of wp-content/uploads, from which pictures are taken.")
    private @Nullable Path media;

    @Option(
            names = "--fetch",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "HOST,HOST",
            description =
                    "Fetches pictures that no copy has from the hosts of the old site, and from these. Without it, nothing is asked of a network. Where SOURCE stands nowhere else, what follows is SOURCE.")
    private @Nullable String fetch;

    @Option(names = "--private", description = "Brings private and protected articles, too, as drafts.")
    private boolean privates;

    /** The names of all importers. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Importers.ALL.stream().map(Importer::name).iterator();
        }
    }

    private static Set<String> hosts(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (media != null && !Files.isDirectory(media)) {
            throw new ParameterException(spec.commandLine(), "there is no folder '" + media + "'");
        }
        boolean behindFetch = source == null && fetch != null && !fetch.isBlank();
        Path exported = behindFetch ? Path.of(fetch) : source;
        if (exported == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'SOURCE'");
        }
        Optional<String> hosts = Optional.ofNullable(fetch).map(named -> behindFetch ? "" : named);
        try {
            new Backfile()
                    .bringIn(new ImportRequest(
                            exported,
                            into,
                            Optional.ofNullable(from),
                            Optional.ofNullable(media),
                            hosts.map(ImportCommand::hosts),
                            privates))
                    .lines()
                    .forEach(line -> terminal.out().println(terminal.fitting(line, INDENT)));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        }
        terminal.out().flush();
        return 0;
    }
}
