package dev.backfile.markup;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds template calls of other generators, which would stand in the page as text. */
public final class ForeignCalls {

    private record Kind(Pattern pattern, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("\\{\\{[<%]-?\\s*/?[\\w.-]+"), "a shortcode of Hugo or Zola"),
            new Kind(Pattern.compile("\\{%-?\\s*/?[a-zA-Z_]\\w*"), "a tag of Liquid, Jinja or Nunjucks"),
            new Kind(
                    Pattern.compile("\\{\\{-?\\s*[a-zA-Z_$.][^{}\\n]{0,300}\\}\\}"),
                    "a variable of another generator"));

    private ForeignCalls() {}

    /** Whether a text may contain such a call. */
    public static boolean isIn(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    /**
     * One warning for each kind of call that stands in a text, at the first, with how many there are.
     *
     * @param isCode whether the character at an offset is code
     */
    public static void find(String text, TextPositions lines, IntPredicate isCode, List<Diagnostic> diagnostics) {
        if (!isIn(text)) {
            return;
        }
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            int first = -1;
            int count = 0;
            while (matcher.find()) {
                if (!isCode.test(matcher.start())) {
                    first = count++ == 0 ? matcher.start() : first;
                }
            }
            if (count > 0) {
                diagnostics.add(Diagnostic.of(
                        Code.FOREIGN_TEMPLATE_CALL,
                        lines.place(first),
                        "'" + excerpt(text, first) + "' is " + kind.name() + " and stands in the page as text"
                                + (count == 1 ? "" : ", the first of " + count + " in this document"),
                        "write out what it stood for, or put it in back-ticks if it is meant as text"));
            }
        }
    }

    private static String excerpt(String text, int start) {
        int end = Math.min(text.length(), start + 40);
        int line = text.indexOf('\n', start);
        int close = text.indexOf('}', start);
        if (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '}') {
            close++;
        }
        if (close >= 0 && close < end) {
            end = close + 1;
        }
        return text.substring(start, line >= 0 && line < end ? line : end);
    }
}
