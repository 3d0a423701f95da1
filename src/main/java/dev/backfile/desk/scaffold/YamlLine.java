package dev.backfile.desk.scaffold;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of YAML with its placeholders filled in, quoted as the place of each needs it. */
final class YamlLine {

    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)?(?:[\\w.-]+:(?: +|$))?)(.*?)(\\s+#.*|\\s*)");
    private static final Pattern LONE_COMMAS = Pattern.compile("(?<=[\\[{])\\s*,\\s*|,\\s*(?=[]}])|,\\s*(?=,)");

    private YamlLine() {}

    static List<String> fill(String line, FieldValues values) {
        Matcher parts = LINE.matcher(line);
        if (!Archetype.PLACEHOLDER.matcher(line).find() || !parts.matches()) {
            return List.of(line);
        }
        String before = parts.group(1);
        String value = parts.group(2);
        String behind = replaced(parts.group(3), values, UnaryOperator.identity());
        if (value.isEmpty() || before.isBlank() || value.startsWith("#")) {
            return List.of(before + replaced(value, values, UnaryOperator.identity()) + behind);
        }
        Matcher alone = Archetype.PLACEHOLDER.matcher(value);
        if (alone.matches()) {
            return alone(before, alone.group(1), behind, values);
        }
        return List.of(before + mixed(value, values) + behind);
    }

    private static List<String> alone(String before, String name, String behind, FieldValues values) {
        List<String> said = values.get(name);
        if (before.stripTrailing().endsWith("-")) {
            return said.stream()
                    .map(text -> before + YamlText.value(text) + behind)
                    .toList();
        }
        if (FieldValues.isList(name)) {
            return List.of(before + YamlText.list(said) + behind);
        }
        return said.stream().map(text -> before + written(name, text) + behind).toList();
    }

    /** A date stays one, and every other value is a text. */
    private static String written(String name, String text) {
        return name.equals("date") ? text : YamlText.value(text);
    }

    private static String mixed(String value, FieldValues values) {
        return switch (value.charAt(0)) {
            case '"' -> replaced(value, values, YamlText::withinDouble);
            case '\'' -> replaced(value, values, YamlText::withinSingle);
            case '[', '{' -> inBrackets(value, values);
            default -> YamlText.value(replaced(value, values, UnaryOperator.identity()));
        };
    }

    private static String inBrackets(String value, FieldValues values) {
        StringBuilder filled = new StringBuilder();
        Matcher placeholder = Archetype.PLACEHOLDER.matcher(value);
        while (placeholder.find()) {
            char left = value.charAt(Math.max(0, placeholder.start() - 1));
            List<String> said = values.get(placeholder.group(1));
            String text = switch (left) {
                case '"' -> YamlText.withinDouble(String.join(", ", said));
                case '\'' -> YamlText.withinSingle(String.join(", ", said));
                default -> YamlText.entries(said);
            };
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        String whole = placeholder.appendTail(filled).toString();
        return values.names().stream().allMatch(name -> !values.get(name).isEmpty())
                ? whole
                : LONE_COMMAS.matcher(whole).replaceAll("");
    }

    private static String replaced(String value, FieldValues values, UnaryOperator<String> written) {
        return Archetype.PLACEHOLDER
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(written.apply(values.text(found.group(1), ", "))));
    }
}
