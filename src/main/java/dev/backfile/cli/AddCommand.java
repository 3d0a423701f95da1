package dev.backfile.cli;

import dev.backfile.cli.addon.AddOn;
import dev.backfile.cli.addon.AddOnFolders;
import dev.backfile.cli.addon.Repository;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile add}. */
@Command(
        name = "add",
        description =
                "Fetches an add-on: what few need and the download leaves out. Without a name it tells which there are.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile add", "  backfile add asciidoc", "  backfile add asciidoc --from path/to/maven-repository"
        })
final class AddCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Optional<AddOnFolders> folders;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = AddOn.Names.class,
            description = "The add-on, such as asciidoc or git.")
    private @Nullable String name;

    @Option(
            names = "--from",
            paramLabel = "FOLDER|URL",
            defaultValue = Repository.CENTRAL,
            description =
                    "The Maven repository to fetch it from; Maven Central when left out. Only the very files that this"
                            + " version was tried with are taken, wherever they come from.")
    private String from;

    /**
     * @param folders where add-ons are installed; empty where the start script did not say
     */
    AddCommand(Terminal terminal, Optional<AddOnFolders> folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            for (AddOn addOn : AddOn.all()) {
                terminal.out()
                        .println(addOn.name() + "  " + addOn.purpose() + "; "
                                + (addOn.isOnClassPath()
                                        ? "it is there"
                                        : "'backfile add " + addOn.name() + "' fetches it"));
            }
            terminal.out().flush();
            return 0;
        }
        AddOn addOn = AddOn.named(name)
                .orElseThrow(() -> wrong("there is no add-on '" + name + "', only "
                        + AddOn.all().stream().map(AddOn::name).collect(Collectors.joining(", "))));
        Optional<Path> before =
                folders.isEmpty() ? Optional.empty() : folders.get().installed(addOn);
        if (before.isPresent() || addOn.isOnClassPath()) {
            terminal.out()
                    .println(addOn.name() + " is there already"
                            + before.map(folder -> ": " + folder).orElse("."));
            terminal.out().flush();
            return 0;
        }
        if (folders.isEmpty()) {
            throw wrong("add-ons belong to an installation, and Java was started without its start script; put "
                    + addOn.jars().get(0).file() + " and what it needs on the class path");
        }
        install(addOn, folders.get());
        return 0;
    }

    private void install(AddOn addOn, AddOnFolders into) {
        try {
            Path folder = into.install(addOn, Repository.of(from), jar -> {
                terminal.out().println("fetched " + jar.file());
                terminal.out().flush();
            });
            terminal.out().println(addOn.name() + " is installed: " + folder);
            terminal.out().flush();
        } catch (IllegalArgumentException unusable) {
            throw wrong("--from needs a folder or an address: " + unusable.getMessage());
        } catch (IOException failure) {
            throw wrong(addOn.name() + " is not installed: " + failure.getMessage());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
