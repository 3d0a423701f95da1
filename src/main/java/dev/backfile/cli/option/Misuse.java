package dev.backfile.cli.option;

import dev.backfile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with the words behind a command, and what they may be. */
public final class Misuse {

    private Misuse() {}

    /** The sentence, without the command before it and a stop behind it. */
    public static String sentence(ParameterException mistake) {
        if (mistake instanceof MissingParameterException missing && isChoice(missing.getMissing())) {
            ArgSpec argument = missing.getMissing().get(0);
            return name(argument) + " is missing: " + listed(choices(argument));
        }
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null || mistake.getValue() == null || !argument.type().isEnum()) {
            return mistake.getMessage().replaceFirst("^Error: ", "");
        }
        List<String> choices = choices(argument);
        String written = mistake.getValue();
        Optional<String> meant = choices.stream()
                .filter(choice -> choice.equals(written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> Suggestion.nearest(written, choices));
        return "there is no " + name(argument) + " '" + written + "': " + listed(choices)
                + meant.map(choice -> "; " + Suggestion.question(choice)).orElse("");
    }

    private static boolean isChoice(List<ArgSpec> missing) {
        return missing.size() == 1 && missing.get(0).type().isEnum();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> choices(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        for (Object constant : argument.type().getEnumConstants()) {
            choices.add(constant.toString());
        }
        return choices;
    }

    private static String listed(List<String> choices) {
        int last = choices.size() - 1;
        return choices.subList(0, last).stream().collect(Collectors.joining(", ", "it is ", " or "))
                + choices.get(last);
    }
}
