package dev.backfile.theme.fault;

import dev.backfile.diagnostic.Suggestion;
import freemarker.template.Configuration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one plain sentence of FreeMarker's explanations, which have several paragraphs and name Java classes. */
final class PlainWords {

    private static final int LONGEST = 240;
    private static final int NAMING = Configuration.LEGACY_NAMING_CONVENTION;
    private static final Pattern TIP = Pattern.compile("Tip:\\s*(.*?)(?=\\n----|\\z)", Pattern.DOTALL);
    private static final Pattern JAVA =
            Pattern.compile("\\s*\\((?:wrapper|TemplateModel class|value class|class)[^()]*\\)|\\s*\\(\\d+ chars?\\)");
    private static final Pattern PLACE = Pattern.compile("\\s*\\[in template .*?\\]|\\s*\\(in template .*?\\)");
    private static final Pattern UNCLOSED =
            Pattern.compile("Unexpected end of file reached\\. You have an unclosed (\\S+)\\..*");
    private static final Pattern NO_VARIABLE = Pattern.compile(
            "Unknown special variable name: \"?(\\w+)\"?\\.\\s+The allowed special variable names are:\\s+([\\w,\\s]+)[^\\w].*",
            Pattern.DOTALL);
    private static final Pattern MISPLACED = Pattern.compile("Encountered (.+)");
    private static final Pattern UNKNOWN = Pattern.compile("Unknown (directive|built-in): \"?#?(\\w+)\"?.*");
    private static final Pattern KIND =
            Pattern.compile("(?:For .*?: )?Expected (.+?) ?, but this has evaluated to (.+)");
    private static final Pattern CONVERTIBLE = Pattern.compile(" or something automatically convertible to string.*");

    private PlainWords() {}

    /** An explanation without its tips, its places and its Java. */
    static String of(@Nullable String explanation) {
        String text = sentence(explanation);
        Matcher unclosed = UNCLOSED.matcher(text);
        if (unclosed.matches()) {
            return "the template ends, but " + quoted(unclosed.group(1)) + " is not closed";
        }
        Matcher unknown = UNKNOWN.matcher(text);
        if (unknown.matches()) {
            return "FreeMarker has no " + unknown.group(1) + " '" + mark(unknown.group(1)) + unknown.group(2) + "'";
        }
        Matcher misplaced = MISPLACED.matcher(text);
        if (misplaced.matches()) {
            return quoted(misplaced.group(1)) + " cannot stand here";
        }
        Matcher kind = KIND.matcher(text);
        if (kind.matches()) {
            String needed = CONVERTIBLE.matcher(kind.group(1)).replaceFirst("");
            return "is " + kind.group(2).replace("+hash", "").replace("date_or_time_or_datetime", "date") + ", but "
                    + needed + " is needed here";
        }
        Matcher variable = NO_VARIABLE.matcher(text);
        if (variable.lookingAt()) {
            return "FreeMarker has no '." + variable.group(1) + "'";
        }
        Optional<Sentences.Plain> plain = Sentences.of(text);
        if (plain.isPresent()) {
            return plain.get().message();
        }
        boolean capital = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return capital ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** The way out: a name that was probably meant, else FreeMarker's first tip; empty when there is neither. */
    static String hint(@Nullable String explanation, Configuration configuration) {
        Matcher unknown = UNKNOWN.matcher(sentence(explanation));
        if (unknown.matches()) {
            boolean directive = unknown.group(1).equals("directive");
            return Suggestion.nearest(
                            unknown.group(2),
                            directive
                                    ? configuration.getSupportedBuiltInDirectiveNames(NAMING)
                                    : configuration.getSupportedBuiltInNames(NAMING))
                    .map(near -> "did you mean '" + mark(unknown.group(1)) + near + "'?")
                    .orElse("");
        }
        Matcher variable = NO_VARIABLE.matcher(explanation == null ? "" : explanation);
        if (variable.lookingAt()) {
            return Suggestion.nearest(
                            variable.group(1), List.of(variable.group(2).split(",\\s*")))
                    .map(near -> "did you mean '." + near + "'?")
                    .orElse("");
        }
        Optional<Sentences.Plain> plain = Sentences.of(sentence(explanation));
        if (plain.isPresent()) {
            return plain.get().hint();
        }
        Matcher tip = TIP.matcher(explanation == null ? "" : explanation);
        return tip.find()
                ? shortened(withoutEnd(tip.group(1).replaceAll("\\s+", " ").strip()))
                : "";
    }

    /** A text of one line and of a length that fits into a message. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String sentence(@Nullable String explanation) {
        if (explanation == null) {
            return "FreeMarker gives no reason";
        }
        String text = explanation;
        for (String end : new String[] {
            "\n----",
            "\n\nTip:",
            "\n==>",
            "The blamed expression",
            ", but was expecting",
            "\nWas expecting",
            ". Help (latest"
        }) {
            int index = text.indexOf(end);
            text = index < 0 ? text : text.substring(0, index);
        }
        text = PLACE.matcher(JAVA.matcher(text).replaceAll("")).replaceAll("");
        return shortened(withoutEnd(text.replaceAll("\\s+", " ").strip()));
    }

    private static String quoted(String text) {
        boolean inQuotes = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return "'" + (inQuotes ? text.substring(1, text.length() - 1) : text) + "'";
    }

    private static String mark(String kind) {
        return kind.equals("directive") ? "#" : "?";
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
