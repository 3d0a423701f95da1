package dev.backfile.theme.value;

import dev.backfile.theme.value.TemplateMethod.Arguments;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The methods of Java's texts that templates may call. They read, and what they make is bounded. */
final class TextMethods {

    private TextMethods() {}

    /** The method of a text; null where it has none of this name. */
    static @Nullable TemplateMethod of(String text, String method, ValueWrapper values) {
        return switch (method) {
            case "length" -> TemplateMethod.of(arguments -> text.length());
            case "isEmpty" -> TemplateMethod.of(arguments -> text.isEmpty());
            case "isBlank" -> TemplateMethod.of(arguments -> text.isBlank());
            case "contains" -> TemplateMethod.of(arguments -> text.contains(arguments.text(0)));
            case "startsWith" -> TemplateMethod.of(arguments -> text.startsWith(arguments.text(0), from(arguments, 0)));
            case "endsWith" -> TemplateMethod.of(arguments -> text.endsWith(arguments.text(0)));
            case "equals" -> TemplateMethod.of(arguments -> arguments.isSame(text, 0));
            case "equalsIgnoreCase" -> TemplateMethod.of(arguments -> text.equalsIgnoreCase(arguments.text(0)));
            case "compareTo" -> TemplateMethod.of(arguments -> text.compareTo(arguments.text(0)));
            case "indexOf" -> TemplateMethod.of(arguments -> text.indexOf(arguments.text(0), from(arguments, 0)));
            case "lastIndexOf" ->
                TemplateMethod.of(arguments -> text.lastIndexOf(arguments.text(0), from(arguments, text.length())));
            case "matches" -> TemplateMethod.of(arguments -> new TextPattern(arguments.text(0)).matches(text));
            default -> made(text, method, values);
        };
    }

    /** The methods that make texts, which have these methods again. */
    private static @Nullable TemplateMethod made(String text, String method, ValueWrapper values) {
        return switch (method) {
            case "toString" -> TemplateMethod.of(arguments -> values.wrap(text));
            case "trim" -> TemplateMethod.of(arguments -> values.wrap(text.trim()));
            case "strip" -> TemplateMethod.of(arguments -> values.wrap(text.strip()));
            case "toUpperCase" -> TemplateMethod.of(arguments -> values.wrap(text.toUpperCase(Locale.ROOT)));
            case "toLowerCase" -> TemplateMethod.of(arguments -> values.wrap(text.toLowerCase(Locale.ROOT)));
            case "charAt" ->
                TemplateMethod.of(
                        arguments -> values.wrap(part(text, arguments.number(0), (long) arguments.number(0) + 1)));
            case "substring", "subSequence" ->
                TemplateMethod.of(arguments -> values.wrap(part(
                        text,
                        arguments.number(0),
                        arguments.values().size() < 2 ? text.length() : arguments.number(1))));
            case "concat" ->
                TemplateMethod.of(
                        arguments -> values.wrap(TextPattern.withRoom(new StringBuilder(text), arguments.text(0))
                                .append(arguments.text(0))
                                .toString()));
            case "replace" ->
                TemplateMethod.of(arguments ->
                        values.wrap(TextPattern.literal(arguments.text(0)).replaced(text, arguments.text(1))));
            case "replaceAll" ->
                TemplateMethod.of(arguments ->
                        values.wrap(new TextPattern(arguments.text(0)).expanded(text, arguments.text(1), true)));
            case "replaceFirst" ->
                TemplateMethod.of(arguments ->
                        values.wrap(new TextPattern(arguments.text(0)).expanded(text, arguments.text(1), false)));
            case "split" ->
                TemplateMethod.of(arguments -> values.wrap(List.of(new TextPattern(arguments.text(0))
                        .split(text, arguments.values().size() < 2 ? 0 : arguments.number(1)))));
            default -> null;
        };
    }

    private static int from(Arguments arguments, int otherwise) throws TemplateModelException {
        return arguments.values().size() < 2 ? otherwise : arguments.number(1);
    }

    private static String part(String text, long begin, long end) throws TemplateModelException {
        if (begin < 0 || begin > end || end > text.length()) {
            throw new TemplateModelException(
                    "The text has " + text.length() + " characters, and has no part from " + begin + " to " + end);
        }
        return text.substring((int) begin, (int) end);
    }
}
