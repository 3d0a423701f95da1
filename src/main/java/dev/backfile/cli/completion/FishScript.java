package dev.backfile.cli.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script with which the shell fish completes a command of one level of subcommands. */
public final class FishScript {

    private final String name;
    private final List<String> lines = new ArrayList<>();

    private FishScript(String name) {
        this.name = name;
    }

    /** The script of a command. */
    public static String of(CommandLine command) {
        CommandSpec root = command.getCommandSpec();
        FishScript script = new FishScript(root.name());
        script.lines.add("# Completion of " + root.name() + " for fish.");
        script.line("-f");
        root.subcommands().forEach((called, subcommand) -> {
            if (!subcommand.getCommandSpec().usageMessage().hidden()) {
                script.line("-n __fish_use_subcommand -a " + called + " -d "
                        + quoted(sentence(
                                subcommand.getCommandSpec().usageMessage().description())));
                script.subcommand("-n '__fish_seen_subcommand_from " + called + "' ", subcommand.getCommandSpec());
            }
        });
        root.options().forEach(option -> script.option("-n __fish_use_subcommand ", option));
        return String.join("\n", script.lines) + "\n";
    }

    private void subcommand(String condition, CommandSpec spec) {
        spec.options().forEach(option -> option(condition, option));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (parameter.hidden()) {
                continue;
            }
            List<String> values = values(parameter);
            if (!values.isEmpty()) {
                line(condition + "-a " + quoted(String.join(" ", values)));
            } else if (parameter.type() == Path.class) {
                line(condition + "-F");
            }
        }
    }

    private void option(String condition, OptionSpec option) {
        if (option.hidden()) {
            return;
        }
        StringBuilder line = new StringBuilder(condition);
        for (String written : option.names()) {
            line.append(written.startsWith("--") ? "-l " : "-s ")
                    .append(written.replaceFirst("^-+", ""))
                    .append(' ');
        }
        if (option.arity().max() > 0) {
            List<String> values = values(option);
            boolean file = option.type() == Path.class;
            line.append(file ? "-r -F " : "-x ");
            if (!values.isEmpty()) {
                line.append("-a ").append(quoted(String.join(" ", values))).append(' ');
            }
        }
        line(line + "-d " + quoted(sentence(option.description())));
    }

    private static List<String> values(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false).toList();
    }

    /** The first sentence of a description. */
    private static String sentence(String[] description) {
        String text = String.join(" ", description);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(character -> (character == '\'' || character == '\\' ? "\\" : "") + (char) character)
                .collect(Collectors.joining("", "'", "'"));
    }

    private void line(String arguments) {
        lines.add("complete -c " + name + " " + arguments);
    }
}
