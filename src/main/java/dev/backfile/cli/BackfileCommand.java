package dev.backfile.cli;

import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import dev.backfile.diagnostic.Suggestion;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code backfile}, which does nothing without a subcommand. */
@Command(
        name = "backfile",
        description = "Bakes a folder of Markdown articles into a static HTML archive.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:baked",
            "1:mistakes in the site's content or settings",
            "2:wrong use of the command",
            "3:a fault of Backfile's own"
        })
final class BackfileCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: backfile bake");
    }

    /** The command with its subcommands and its exit statuses. */
    static CommandLine commandLine(
            Terminal terminal, Elsewhere elsewhere, BiFunction<BakeRequest, Progress, BakeReport> oven, Faults faults) {
        return new CommandLine(new BackfileCommand())
                .addSubcommand(new BakeCommand(terminal, elsewhere, oven))
                .addSubcommand(new DueCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new NewCommand(terminal, new WritersEditor(System.getenv())))
                .addSubcommand(new ServeCommand(terminal, faults, new Keys(System.in)))
                .addSubcommand(new SettingsCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(BackfileCommand::explain)
                .setExecutionExceptionHandler((fault, command, parsed) -> faults.report(fault));
    }

    private static int explain(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("backfile: "
                + (mistake instanceof UnmatchedArgumentException unmatched
                        ? sentence(unmatched.getUnmatched().get(0), command.getCommandSpec())
                        : mistake.getMessage()));
        Optional<String> near =
                mistake instanceof UnmatchedArgumentException unmatched ? near(unmatched) : Optional.empty();
        near.ifPresentOrElse(
                name -> err.println("Did you mean '" + name + "'?"),
                () -> UnmatchedArgumentException.printSuggestions(mistake, err));
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows how it is used.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(String unmatched, CommandSpec spec) {
        if (unmatched.startsWith("-")) {
            return "there is no option '" + unmatched + "'";
        }
        if (!spec.subcommands().isEmpty()) {
            return "there is no command '" + unmatched + "'";
        }
        int most = spec.positionalParameters().stream()
                .mapToInt(parameter -> parameter.index().max() + 1)
                .max()
                .orElse(0);
        String takes = most == 0 ? "no argument" : most == 1 ? "one argument" : most + " arguments";
        return "'" + unmatched + "' is one too many: '" + spec.qualifiedName() + "' takes " + takes;
    }

    private static Optional<String> near(UnmatchedArgumentException mistake) {
        CommandSpec spec = mistake.getCommandLine().getCommandSpec();
        Set<String> names = new TreeSet<>(spec.subcommands().keySet());
        names.addAll(spec.optionsMap().keySet());
        return Suggestion.nearest(mistake.getUnmatched().get(0), names);
    }
}
