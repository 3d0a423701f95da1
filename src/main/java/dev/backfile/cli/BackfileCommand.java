package dev.backfile.cli;

import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import dev.backfile.cli.addon.AddOnFolders;
import dev.backfile.cli.bake.Elsewhere;
import dev.backfile.cli.bake.TerminalBake;
import dev.backfile.cli.option.Misuse;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.program.Keys;
import dev.backfile.cli.program.WritersEditor;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.cli.terminal.Wrapping;
import dev.backfile.diagnostic.Suggestion;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
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
        footerHeading = "%nExamples:%n",
        footer = {"  backfile bake path/to/site", "  backfile help bake", "  backfile --version"})
final class BackfileCommand implements Runnable {

    /** The narrowest help that can be read, and the widest. */
    private static final int NARROWEST = 30;

    private static final int USUAL = 80;
    private static final int WIDEST = 120;

    /** Wider than any text, so that lines are broken here and not by Picocli, which knows no narrow terminals. */
    private static final int UNBROKEN = 10_000;

    private static final String USAGE = "Usage: ";

    /** The subcommands that tell of the others. */
    private static final Set<String> OF_ALL = Set.of("help", "completion");

    private static final Map<String, Function<Parts, Object>> SUBCOMMANDS = subcommands();

    private static final Map<String, String> EXIT_STATUS = exitStatus();

    @Spec
    private CommandSpec spec;

    private static Map<String, String> exitStatus() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("0", "done");
        meanings.put("1", "mistakes in the site's content or settings");
        meanings.put("2", "wrong use of the command");
        meanings.put("3", "a fault of Backfile's own");
        return meanings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: backfile bake");
    }

    /** What subcommands are made of. */
    private record Parts(Terminal terminal, TerminalBake bake, Faults faults) {}

    private static Map<String, Function<Parts, Object>> subcommands() {
        Map<String, Function<Parts, Object>> subcommands = new LinkedHashMap<>();
        subcommands.put("add", parts -> new AddCommand(parts.terminal(), AddOnFolders.ofThisProcess()));
        subcommands.put("bake", parts -> new BakeCommand(parts.terminal().out(), parts.bake()));
        subcommands.put("check", parts -> new CheckCommand(parts.terminal()));
        subcommands.put("completion", parts -> new CompletionCommand(parts.terminal()));
        subcommands.put("doctor", parts -> new DoctorCommand(parts.terminal()));
        subcommands.put("due", parts -> new DueCommand(parts.terminal()));
        subcommands.put("help", parts -> new HelpCommand(parts.terminal()));
        subcommands.put("import", parts -> new ImportCommand(parts.terminal()));
        subcommands.put("init", parts -> new InitCommand(parts.terminal()));
        subcommands.put("list", parts -> new ListCommand(parts.terminal()));
        subcommands.put("new", parts -> new NewCommand(parts.terminal(), new WritersEditor(System.getenv())));
        subcommands.put("package", parts -> new PackageCommand(parts.terminal()));
        subcommands.put("permalinks", parts -> new PermalinksCommand(parts.terminal()));
        subcommands.put("publish", parts -> new PublishCommand(parts.terminal()));
        subcommands.put("schema", parts -> new SchemaCommand(parts.terminal()));
        subcommands.put("serve", parts -> new ServeCommand(parts.terminal(), parts.faults(), Keys::begin));
        subcommands.put("settings", parts -> new SettingsCommand(parts.terminal()));
        subcommands.put("survey", parts -> new SurveyCommand(parts.terminal()));
        subcommands.put("why", parts -> new WhyCommand(parts.terminal()));
        return subcommands;
    }

    /** The names of all subcommands. */
    static Set<String> names() {
        return SUBCOMMANDS.keySet();
    }

    /** The command with its subcommands and its exit statuses. */
    static CommandLine commandLine(
            Terminal terminal, Elsewhere elsewhere, BiFunction<BakeRequest, Progress, BakeReport> oven, Faults faults) {
        return commandLine(new Parts(terminal, new TerminalBake(terminal, elsewhere, oven), faults), names());
    }

    /**
     * The command for some arguments. Where their first one names a subcommand that needs no other, it has that one alone:
     * to make them all takes longer than many a bake.
     */
    static CommandLine commandLine(
            Terminal terminal,
            Elsewhere elsewhere,
            BiFunction<BakeRequest, Progress, BakeReport> oven,
            Faults faults,
            String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean alone = names().contains(first) && !OF_ALL.contains(first);
        return commandLine(
                new Parts(terminal, new TerminalBake(terminal, elsewhere, oven), faults),
                alone ? Set.of(first) : names());
    }

    private static CommandLine commandLine(Parts parts, Set<String> names) {
        Terminal terminal = parts.terminal();
        CommandLine command = new CommandLine(new BackfileCommand());
        names.forEach(name -> command.addSubcommand(name, SUBCOMMANDS.get(name).apply(parts)));
        command.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(BackfileCommand::explain)
                .setExecutionExceptionHandler(
                        (fault, failed, parsed) -> parts.faults().report(fault))
                .setUsageHelpWidth(UNBROKEN);
        int width = terminal.width() == 0 ? USUAL : Math.max(NARROWEST, Math.min(WIDEST, terminal.width()));
        Stream.concat(Stream.of(command), command.getSubcommands().values().stream())
                .forEach(BackfileCommand::tellExitStatus);
        layOut(command, width);
        return command;
    }

    /** Breaks the lines of the help of all commands, but not those of examples, which are to be copied. */
    private static void layOut(CommandLine command, int width) {
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(command.getHelpSectionMap());
        sections.replaceAll((name, section) -> switch (name) {
            case UsageMessageSpec.SECTION_KEY_FOOTER -> section;
            case UsageMessageSpec.SECTION_KEY_SYNOPSIS ->
                help -> synopsis(
                        section.render(help), help.commandSpec().qualifiedName().length(), width);
            default -> help -> Wrapping.columns(section.render(help), width);
        });
        command.setHelpSectionMap(sections);
    }

    private static String synopsis(String line, int name, int width) {
        int beside = USAGE.length() + name + 1;
        return Wrapping.line(USAGE + line.stripTrailing(), width, beside <= width / 2 ? beside : USAGE.length())
                        .substring(USAGE.length())
                + System.lineSeparator();
    }

    private static void tellExitStatus(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(EXIT_STATUS);
    }

    private static int explain(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("backfile: "
                + (mistake instanceof UnmatchedArgumentException unmatched
                        ? sentence(unmatched.getUnmatched().get(0), command.getCommandSpec())
                        : Misuse.sentence(mistake)));
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
        String written = mistake.getUnmatched().get(0).replaceFirst("=.*", "");
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(written))
                .findFirst()
                .or(() -> Suggestion.nearest(written, names));
    }
}
