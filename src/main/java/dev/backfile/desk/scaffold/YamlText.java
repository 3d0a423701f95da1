package dev.backfile.desk.scaffold;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of one line as YAML has them: plain where that is read as the same text, else in quotation marks. */
public final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .,;’‘“”–—!?()/+&%'_:-]*");
    private static final Pattern PLAIN_IN_LIST = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .’–—!?()/+&%'_-]*");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** A text as the value of a field. */
    public static String value(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.contains(": ") && !text.endsWith(":");
        return plain && isText(text) ? text : quoted(text);
    }

    /** A text as an entry of a list in brackets. */
    public static String entry(String text) {
        return PLAIN_IN_LIST.matcher(text).matches() && isText(text) ? text : quoted(text);
    }

    /** A list in brackets. */
    public static String list(Collection<String> texts) {
        return "[" + entries(texts) + "]";
    }

    /** What stands between the brackets of a list. */
    static String entries(Collection<String> texts) {
        return texts.stream().map(YamlText::entry).collect(Collectors.joining(", "));
    }

    /** A text between double quotation marks, without them. */
    static String withinDouble(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return UNPRINTABLE
                .matcher(escaped)
                .replaceAll(found -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "\\u%04X", (int) found.group().charAt(0))));
    }

    /** A text between single quotation marks, without them. */
    static String withinSingle(String text) {
        return text.replace("'", "''");
    }

    /** A text in double quotation marks. */
    public static String quoted(String text) {
        return "\"" + withinDouble(text) + "\"";
    }

    private static boolean isText(String text) {
        return !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
