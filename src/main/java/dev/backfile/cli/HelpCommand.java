package dev.backfile.cli;

import dev.backfile.cli.completion.Candidates;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Suggestion;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile help}, which is what {@code --help} is. */
@Command(
        name = "help",
        description = "Shows how a command is used.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = "  backfile help bake")
final class HelpCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "COMMAND",
            completionCandidates = Candidates.Commands.class,
            description = "The command; all of them when left out.")
    private @Nullable String command;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        Map<String, CommandLine> commands = root.getSubcommands();
        CommandLine asked = command == null ? root : commands.get(command);
        if (asked == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no command '" + command + "'; "
                            + Suggestion.nearest(command, commands.keySet())
                                    .map(Suggestion::question)
                                    .orElse("there are " + String.join(", ", commands.keySet())));
        }
        asked.usage(terminal.out(), root.getColorScheme());
        terminal.out().flush();
    }
}
