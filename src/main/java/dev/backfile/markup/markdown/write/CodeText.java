package dev.backfile.markup.markdown.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code as it stands in a directive: as it is, or between fences.
 *
 * @param text the code, without fences
 * @param language the language that the fence names; empty when none is named
 */
public record CodeText(String text, String language) {

    private static final Pattern OPENING = Pattern.compile("\\s*(`{3,}|~{3,})[ \\t]*([^\\s`{]{0,60})[^\\n]*\\n");

    /** The code that a piece of source holds. */
    public static CodeText of(String source) {
        Matcher opening = OPENING.matcher(source);
        String whole = source.stripTrailing();
        if (opening.lookingAt() && whole.endsWith("\n" + opening.group(1))) {
            int end = whole.length() - opening.group(1).length();
            return new CodeText(source.substring(Math.min(opening.end(), end), end), opening.group(2));
        }
        return new CodeText(whole.isEmpty() ? "" : whole.replaceFirst("^[ \\t]*\n", "") + "\n", "");
    }
}
