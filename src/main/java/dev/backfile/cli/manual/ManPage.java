package dev.backfile.cli.manual;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One page for {@code man}, with a section of each command: what its help says, from the same declaration. */
public final class ManPage {

    private final CommandSpec command;
    private final String version;

    /**
     * @param version what the foot of the page says, such as {@code backfile 1.0}
     */
    public ManPage(CommandLine command, String version) {
        this.command = command.getCommandSpec();
        this.version = version;
    }

    /** The page, in the language of {@code man}. */
    public String text() {
        Roff page = new Roff()
                .request("TH", command.name().toUpperCase(Locale.ROOT), "1", "", version, "User Commands")
                .request("SH", "NAME")
                .text(command.name() + " - " + beginning(description(command)))
                .request("SH", "SYNOPSIS")
                .term(command.name(), " COMMAND [OPTION]... [ARGUMENT]...")
                .request("SH", "DESCRIPTION")
                .text(description(command))
                .text(
                        "Mistakes of a site's writers are told with file, line, column and a hint; nothing is published while"
                                + " there are errors.")
                .request("SH", "OPTIONS");
        arguments(page, command);
        page.request("SH", "COMMANDS");
        command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden())
                .forEach(each -> section(page, each));
        page.request("SH", "EXIT STATUS");
        for (Map.Entry<String, String> status :
                command.usageMessage().exitCodeList().entrySet()) {
            page.request("TP").term(status.getKey(), "").text(status.getValue());
        }
        page.request("SH", "ENVIRONMENT");
        environment()
                .forEach((name, meaning) -> page.request("TP").term(name, "").text(meaning));
        return page.request("SH", "SEE ALSO")
                .text("The manual, which lies in the folder manual of the installation.")
                .toString();
    }

    private static Map<String, String> environment() {
        return new TreeMap<>(Map.of(
                "JAVA_HOME", "The folder of the Java to run with; the java in PATH when left out.",
                "BACKFILE_JAVA_OPTS", "More options for that Java, separated by blanks.",
                "NO_COLOR", "Keeps colours away.",
                "COLUMNS", "How wide help and tables are where the terminal does not say it."));
    }

    private static void section(Roff page, CommandSpec command) {
        page.request("SS", (command.qualifiedName() + " " + synopsis(command)).strip());
        page.text(description(command));
        arguments(page, command);
        String examples = lines(command.usageMessage().footer());
        if (!examples.isEmpty()) {
            page.verbatim(examples);
        }
    }

    private static String synopsis(CommandSpec command) {
        boolean options = command.options().stream().anyMatch(option -> !option.hidden());
        return Stream.concat(
                        options ? Stream.of("[OPTION]...") : Stream.empty(),
                        command.positionalParameters().stream()
                                .filter(parameter -> !parameter.hidden())
                                .map(ManPage::synopsis))
                .collect(Collectors.joining(" "));
    }

    private static String synopsis(PositionalParamSpec parameter) {
        String name = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + name + "]" : name;
    }

    private static void arguments(Roff page, CommandSpec command) {
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            if (!parameter.hidden()) {
                page.request("TP").term("", parameter.paramLabel()).text(description(parameter));
            }
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                page.request("TP")
                        .term(String.join(", ", option.names()), value(option))
                        .text(description(option));
            }
        }
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0
                ? ""
                : Optional.of(option.paramLabel())
                        .map(label -> option.arity().min() == 0 ? "[=" + label + "]" : "=" + label)
                        .orElseThrow();
    }

    private static String description(CommandSpec command) {
        return lines(command.usageMessage().description());
    }

    private static String description(ArgSpec argument) {
        return lines(argument.description());
    }

    /** The way picocli writes line ends and percent signs. */
    private static String lines(String... written) {
        return Stream.of(written).map(each -> String.format(each)).collect(Collectors.joining("\n"));
    }

    /** The first sentence, without its full stop. */
    private static String beginning(String text) {
        int end = text.indexOf('.');
        return end < 0 ? text : text.substring(0, end);
    }
}
