package dev.backfile.desk.scaffold;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of one line as YAML has them: plain where that is read as the same text, else in quotation marks. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .,;’‘“”–—!?()/+&%'_:-]*");
    private static final Pattern PLAIN_IN_LIST = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .’–—!?()/+&%'_-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** A text as the value of a field. */
    static String value(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.contains(": ") && !text.endsWith(":");
        return plain && isText(text) ? text : quoted(text);
    }

    /** A text as an entry of a list in brackets. */
    static String entry(String text) {
        return PLAIN_IN_LIST.matcher(text).matches() && isText(text) ? text : quoted(text);
    }

    /** A list in brackets. */
    static String list(Collection<String> texts) {
        return "[" + entries(texts) + "]";
    }

    /** What stands between the brackets of a list. */
    static String entries(Collection<String> texts) {
        return texts.stream().map(YamlText::entry).collect(Collectors.joining(", "));
    }

    /** A text between double quotation marks, without them. */
    static String withinDouble(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** A text between single quotation marks, without them. */
    static String withinSingle(String text) {
        return text.replace("'", "''");
    }

    private static String quoted(String text) {
        return "\"" + withinDouble(text) + "\"";
    }

    private static boolean isText(String text) {
        return !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
