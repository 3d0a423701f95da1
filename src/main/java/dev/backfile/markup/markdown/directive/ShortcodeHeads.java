package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.directive.HousePattern.Found;
import dev.backfile.config.directive.Shortcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes heads of directives of what stands for them. */
final class ShortcodeHeads {

    private static final String CLASS = ".";
    private static final String PICTURE = "figure";
    private static final String CAPTION = "caption";
    private static final Pattern PART = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
    private static final Pattern MARKED_LINES = Pattern.compile("hl_lines\\s*=\\s*\\[?\"?([0-9 ,\"-]+)");

    private final Directives directives;

    ShortcodeHeads(Directives directives) {
        this.directives = directives;
    }

    /** The head that a call stands for; nothing where it stands for none. */
    Optional<DirectiveHead> of(ShortcodeToken token, BasedSequence source) {
        return directives.shortcode(token.name()).map(shortcode -> {
            List<DirectiveArgument> arguments = new ArrayList<>();
            List<ShortcodeToken.Argument> all = named(shortcode, token.arguments(), source);
            int position = 0;
            for (ShortcodeToken.Argument argument : all) {
                String name = argument.name().isEmpty() ? shortcode.position(position++) : argument.name();
                BasedSequence value = source.subSequence(argument.start(), argument.end());
                arguments.add(new DirectiveArgument(shortcode.names().getOrDefault(name, name), value, true));
            }
            return head(source.subSequence(token.start(), token.end()), shortcode, arguments);
        });
    }

    /** The arguments, with a name each where their order or their form tells it. */
    private static List<ShortcodeToken.Argument> named(
            Shortcode shortcode, List<ShortcodeToken.Argument> arguments, BasedSequence source) {
        if (shortcode.positions().isEmpty() && shortcode.directive().equals(PICTURE)) {
            return OctopressPicture.named(arguments, source);
        }
        return shortcode.positions().equals(List.of(CAPTION)) ? HexoArguments.named(arguments, source) : arguments;
    }

    /** The head that a line of a house's own markup stands for. */
    DirectiveHead of(Shortcode shortcode, BasedSequence line, int start, List<Found> found) {
        List<DirectiveArgument> arguments = new ArrayList<>();
        for (Found argument : found) {
            BasedSequence value =
                    line.subSequence(argument.start(), argument.end()).trim();
            if (!value.isEmpty()) {
                arguments.add(new DirectiveArgument(
                        shortcode.names().getOrDefault(argument.name(), argument.name()), value, true));
            }
        }
        return head(line.subSequence(start, line.length()).trimEnd(), shortcode, arguments);
    }

    /** The head of a directive that is written under another name, with other names of arguments. */
    static DirectiveHead meant(Shortcode shortcode, DirectiveHead written) {
        if (shortcode.names().isEmpty()) {
            return written;
        }
        List<DirectiveArgument> arguments = written.arguments().stream()
                .map(argument -> new DirectiveArgument(
                        shortcode.names().getOrDefault(argument.name(), argument.name()), argument.getChars(), true))
                .toList();
        return new DirectiveHead(
                written.chars(), written.name(), written.label(), written.id(), written.classes(), arguments);
    }

    private static DirectiveHead head(BasedSequence chars, Shortcode shortcode, List<DirectiveArgument> given) {
        Map<String, DirectiveArgument> byName = new TreeMap<>();
        List<DirectiveArgument> arguments = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (DirectiveArgument argument : given) {
            if (argument.name().equals(CLASS)) {
                classes.addAll(List.of(argument.value().strip().split("\\s+")));
            } else if (byName.putIfAbsent(argument.name(), argument) == null) {
                arguments.add(argument);
            }
        }
        classes.removeIf(String::isEmpty);
        shortcode
                .made()
                .forEach((name, pattern) -> made(pattern, byName)
                        .filter(value -> !byName.containsKey(name))
                        .ifPresent(
                                value -> arguments.add(new DirectiveArgument(name, chars.subSequence(0, 0), value))));
        Optional.ofNullable(byName.get("options"))
                .map(options -> MARKED_LINES.matcher(options.value()))
                .filter(Matcher::find)
                .ifPresent(lines ->
                        arguments.add(new DirectiveArgument("lines", chars.subSequence(0, 0), lines.group(1))));
        return new DirectiveHead(
                chars, shortcode.directive(), BasedSequence.NULL, BasedSequence.NULL, classes, arguments);
    }

    /** The value of a pattern; nothing where it needs an argument that is not there, or not a word. */
    private static Optional<String> made(String pattern, Map<String, DirectiveArgument> arguments) {
        Matcher parts = PART.matcher(pattern);
        StringBuilder value = new StringBuilder();
        while (parts.find()) {
            DirectiveArgument argument = arguments.get(parts.group(1));
            if (argument == null || !HARMLESS.matcher(argument.value()).matches()) {
                return Optional.empty();
            }
            parts.appendReplacement(value, argument.value());
        }
        return Optional.of(parts.appendTail(value).toString());
    }
}
